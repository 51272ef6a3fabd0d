/**
 * Risk and gain share: versions of the terms, and reconciliations with their whole working.
 * State: {@link org.partnershipledger.kernel.partnership.GainShare}, {@link org.partnershipledger.kernel.partnership.Run}.
 *
 * <pre>
 * AgreeReconciliation → ReconciliationAgreed: B2-party B6-agreed-once
 * AgreeRiskGainShareTerms → RiskGainShareTermsAgreed: I3-overlap
 * DisputeReconciliation → ReconciliationDisputed: B6-agreed-once amount
 * IssueReconciliation → ReconciliationIssued: B6-issued-once dates-in-order
 * Reconcile → ReconciliationCalculated: reference-form dates-in-order B2-active I1-baseline B6-terms B6-outcomes I19 I8 I2
 * ResolveDispute → DisputeResolved: B6-disputed
 * VaryRiskGainShareTerms → RiskGainShareTermsVaried: B6-terms I3-overlap I3-final-period
 * </pre>
 */
package org.partnershipledger.ledger.gainshare;
