/**
 * The agreement itself: not drafted, DRAFT, NEGOTIATING, SIGNED, ACTIVE. The state of all its parts is
 * {@link org.partnershipledger.ledger.agreement.Agreement}; the other folders hold one part each.
 *
 * <pre>
 * ActivateAgreement → AgreementActivated: B2-signed-first dates-in-order I1-baseline
 * DraftAgreement → AgreementDrafted: B2-drafted-once reference-form B2-body-is-party dates-in-order
 * NovateAgreement → AgreementNovated: B2-novation-from I20
 * SignAgreement → AgreementSigned, AgreementFullySigned: B2-minimum-content B2-party B2-signed-once
 * StateMinimumContent → MinimumContentStated: B2-content-before-signature
 * </pre>
 */
package org.partnershipledger.ledger.agreement;
