/**
 * Commercial terms beside gain share, what came of them, and what sharing costs the NHS.
 * State: {@link org.partnershipledger.kernel.partnership.Commercial},
 * {@link org.partnershipledger.kernel.partnership.Royalties}.
 *
 * <pre>
 * AgreeCommercialTerm → CommercialTermAgreed: reference-form B6-term-once amount field-given dates-in-order C1-dangerous-terms
 * AuditRoyaltyStatement → RoyaltyAudited: B6-audit-right B6-statement-received dates-in-order amount
 * CorrectMilestone → MilestoneCorrected: B6-milestone-decided B6-milestone-evidence dates-in-order
 * DisposeEquity → EquityDisposed: amount B6-holding dates-in-order
 * GrantCommercialisationConsent → CommercialisationConsentGranted: no rule of its own
 * GrantFreeLicence → FreeLicenceGranted: amount
 * GrantRiskShareExemption → RiskShareExemptionGranted: I9
 * MeetMilestone → MilestoneMet: B6-milestone-once dates-in-order
 * MissMilestone → MilestoneMissed: B6-milestone-once
 * ReceiveEquity → EquityReceived: amount
 * ReceiveRoyaltyStatement → RoyaltyStatementReceived: B6-statement-once B6-statement-year B6-currency amount
 * RecordInKindContribution → InKindContributionRecorded: no rule of its own
 * RecordNhsCost → NhsCostRecorded: B6-cost-once
 * RefuseCommercialisationConsent → CommercialisationConsentRefused: no rule of its own
 * RevalueEquity → EquityRevalued: B6-holding
 * TakeDiscount → DiscountTaken: amount
 * </pre>
 */
package org.partnershipledger.ledger.commercial;
