/**
 * Reads cases, terms and inputs from a neutral tree (maps, lists, text, true and false, null, and
 * {@link org.partnershipledger.kernel.gainshare.reading.NumberToken} for a JSON number), whatever they came in:
 * JSON Lines, the API, a form. Start at {@code CaseReader}, or at {@code TermsReader} and {@code InputsReader} for
 * the two halves. Every problem is found, with its path; nothing here throws on foreign text.
 */
package org.partnershipledger.kernel.gainshare.reading;
