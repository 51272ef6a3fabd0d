package org.partnershipledger.kernel.event;

import java.time.LocalDate;

/**
 * Information governance, ethics and security approvals of one agreement (domain.md B3). Requested and decided
 * dates are both kept: how long approvals take is itself reported.
 */
public sealed interface ApprovalEvent extends AgreementEvent {

    ApprovalType type();

    @EventName("approval.requested.v1")
    record ApprovalRequested(String agreement, LocalDate effectiveOn, ApprovalType type) implements ApprovalEvent {}

    /** @param expiresOn last day on which the approval holds; null when it does not expire */
    @EventName("approval.granted.v1")
    record ApprovalGranted(
            String agreement, LocalDate effectiveOn, ApprovalType type, String conditions, LocalDate expiresOn)
            implements ApprovalEvent {}

    @EventName("approval.refused.v1")
    record ApprovalRefused(String agreement, LocalDate effectiveOn, ApprovalType type, String reason)
            implements ApprovalEvent {}

    @EventName("approval.withdrawn.v1")
    record ApprovalWithdrawn(String agreement, LocalDate effectiveOn, ApprovalType type, String reason)
            implements ApprovalEvent {}

    /** {@code neededToActivate}: without it no agreement is activated and no data flows. */
    enum ApprovalType {
        DPIA(true),
        LEGAL_BASIS_ART6(true),
        LEGAL_BASIS_ART9(true),
        CLDC_BASIS(true),
        SIRO(true),
        CALDICOTT_GUARDIAN(true),
        COG_ENDORSEMENT(true),
        CAG_S251(false),
        REC(false),
        HRA(false),
        DSPT_STATUS(false),
        CYBER_ESSENTIALS(false),
        ISO27001(false),
        DTAC(false),
        MEDICAL_DEVICE_CLASS(false),
        PROCUREMENT_ROUTE(false),
        DATA_ACCESS_COMMITTEE(false),
        FIVE_SAFES(false);

        private final boolean neededToActivate;

        ApprovalType(boolean neededToActivate) {
            this.neededToActivate = neededToActivate;
        }

        public boolean neededToActivate() {
            return neededToActivate;
        }
    }
}
