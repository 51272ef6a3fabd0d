/**
 * The sample history: an invented integrated care system, QZZ, with four invented partnerships over the financial
 * years 2024-25 and 2025-26, recorded by the same commands as real facts. Everything in it says that it is a sample.
 * Start at {@link org.partnershipledger.app.sample.SampleHistory}; each partnership has its file.
 */
package org.partnershipledger.app.sample;
