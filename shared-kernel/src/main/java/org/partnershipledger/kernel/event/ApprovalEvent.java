package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Information governance, ethics and security approvals of one agreement (domain-rules.md B3). Requested and decided
 * dates are both kept: how long approvals take is itself reported.
 */
public sealed interface ApprovalEvent extends AgreementEvent {

    ApprovalType type();

    @EventName("approval.requested.v1")
    record ApprovalRequested(String agreement, LocalDate effectiveOn, ApprovalType type) implements ApprovalEvent {}

    /**
     * @param conditions empty when the approval is given as it was asked for
     * @param expiresOn last day on which the approval holds; empty when it does not expire
     */
    @EventName("approval.granted.v1")
    record ApprovalGranted(
            String agreement,
            LocalDate effectiveOn,
            ApprovalType type,
            Optional<String> conditions,
            Optional<LocalDate> expiresOn)
            implements ApprovalEvent {}

    @EventName("approval.refused.v1")
    record ApprovalRefused(String agreement, LocalDate effectiveOn, ApprovalType type, String reason)
            implements ApprovalEvent {}

    @EventName("approval.withdrawn.v1")
    record ApprovalWithdrawn(String agreement, LocalDate effectiveOn, ApprovalType type, String reason)
            implements ApprovalEvent {}

    /** {@code neededToActivate}: without it no agreement is activated and no data flows. */
    enum ApprovalType {
        DPIA(true, "Data protection impact assessment"),
        LEGAL_BASIS_ART6(true, "Legal basis, UK GDPR Article 6"),
        LEGAL_BASIS_ART9(true, "Legal basis, UK GDPR Article 9"),
        CLDC_BASIS(true, "Common law duty of confidentiality"),
        SIRO(true, "Senior information risk owner"),
        CALDICOTT_GUARDIAN(true, "Caldicott Guardian"),
        COG_ENDORSEMENT(true, "Collaboration oversight group"),
        CAG_S251(false, "Confidentiality advisory group, section 251"),
        REC(false, "Research ethics committee"),
        HRA(false, "Health Research Authority"),
        DSPT_STATUS(false, "Data security and protection toolkit"),
        CYBER_ESSENTIALS(false, "Cyber Essentials"),
        ISO27001(false, "ISO 27001"),
        DTAC(false, "Digital technology assessment criteria"),
        MEDICAL_DEVICE_CLASS(false, "Medical device class"),
        PROCUREMENT_ROUTE(false, "Procurement route"),
        DATA_ACCESS_COMMITTEE(false, "Data access committee"),
        FIVE_SAFES(false, "Five safes");

        private final boolean neededToActivate;
        private final String inWords;

        ApprovalType(boolean neededToActivate, String inWords) {
            this.neededToActivate = neededToActivate;
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }

        /** In words, with the code that programs send. */
        public String named() {
            return inWords + " (" + this + ")";
        }

        public boolean neededToActivate() {
            return neededToActivate;
        }
    }
}
