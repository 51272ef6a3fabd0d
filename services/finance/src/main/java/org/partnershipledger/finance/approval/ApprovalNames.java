package org.partnershipledger.finance.approval;

import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;

/** Approvals by the names that information governance teams use. */
public final class ApprovalNames {
    private ApprovalNames() {}

    public static String of(ApprovalType type) {
        return switch (type) {
            case DPIA -> "Data protection impact assessment";
            case LEGAL_BASIS_ART6 -> "Legal basis, UK GDPR Article 6";
            case LEGAL_BASIS_ART9 -> "Legal basis, UK GDPR Article 9";
            case CLDC_BASIS -> "Common law duty of confidentiality";
            case SIRO -> "Senior information risk owner";
            case CALDICOTT_GUARDIAN -> "Caldicott Guardian";
            case COG_ENDORSEMENT -> "Collaboration oversight group";
            case CAG_S251 -> "Confidentiality advisory group, section 251";
            case REC -> "Research ethics committee";
            case HRA -> "Health Research Authority";
            case DSPT_STATUS -> "Data security and protection toolkit";
            case CYBER_ESSENTIALS -> "Cyber Essentials";
            case ISO27001 -> "ISO 27001";
            case DTAC -> "Digital technology assessment criteria";
            case MEDICAL_DEVICE_CLASS -> "Medical device class";
            case PROCUREMENT_ROUTE -> "Procurement route";
            case DATA_ACCESS_COMMITTEE -> "Data access committee";
            case FIVE_SAFES -> "Five safes";
        };
    }
}
