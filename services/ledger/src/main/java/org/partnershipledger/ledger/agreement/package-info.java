/**
 * The agreement itself: not drafted, DRAFT, NEGOTIATING, SIGNED, ACTIVE, SUSPENDED, ended. The state of all its
 * parts is {@link org.partnershipledger.kernel.partnership.Agreement}; the other folders hold one part each.
 *
 * <pre>
 * ActivateAgreement → AgreementActivated: B2-signed-first dates-in-order I1-baseline
 * CompleteAgreement → AgreementCompleted: B2-active dates-in-order I3-final-period B4-flow-after-end
 * DraftAgreement → AgreementDrafted: B2-drafted-once B2-reference-once reference-form company-number B2-body-is-party dates-in-order
 * ExtendAgreement → AgreementExtended: B2-in-force dates-in-order
 * NovateAgreement → AgreementNovated: B2-novation-from I20
 * ResumeAgreement → AgreementResumed: B2-suspended dates-in-order
 * SignAgreement → AgreementSigned, AgreementFullySigned: B2-minimum-content B2-party B2-signed-once
 * StateMinimumContent → MinimumContentStated: B2-content-before-signature
 * SuspendAgreement → AgreementSuspended: B2-active dates-in-order B4-flow-paused
 * TerminateAgreement → AgreementTerminated: B2-in-force dates-in-order I3-final-period B4-flow-after-end
 * </pre>
 */
package org.partnershipledger.ledger.agreement;
