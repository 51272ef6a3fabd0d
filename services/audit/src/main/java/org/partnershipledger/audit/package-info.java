/**
 * For auditors: what was known when ({@code history}), proof that nothing was altered ({@code verify}, {@code proof}),
 * and the recorded working added up again by other code ({@code readdition}). Reads only; imports no calculation.
 */
package org.partnershipledger.audit;
