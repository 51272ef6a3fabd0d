package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.DataUseEvent.Identifiability;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineMethod;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.kernel.partnership.Life;
import org.partnershipledger.kernel.partnership.Outcome;

/** Codes in the words of somebody who does not work in the NHS. */
final class LayNames {
    private LayNames() {}

    /** A body by its name on a day and its code. */
    static String of(OdsCode body, LocalDate day) {
        var name = OrganisationNames.nameOf(body, day);
        return name.equals(body.value()) ? "the body with the code " + body : name + " (" + body + ")";
    }

    static String of(Life.State state) {
        return switch (state) {
            case NOT_DRAFTED, DRAFT -> "being drafted";
            case NEGOTIATING -> "being signed";
            case SIGNED -> "signed, not yet active";
            case ACTIVE -> "active";
            case SUSPENDED -> "suspended";
            case EXPIRED, COMPLETED, TERMINATED -> "ended";
        };
    }

    static String of(Outcome.State state) {
        return switch (state) {
            case RECORDED, CORRECTED -> "not checked yet";
            case VERIFIED -> "checked";
            case REJECTED -> "rejected by the checker";
            case NOT_MEASURABLE -> "could not be measured";
        };
    }

    static String of(MilestoneDecision decision) {
        return switch (decision) {
            case MET -> "reached";
            case MISSED -> "missed";
        };
    }

    static String of(PartnerMaturity maturity) {
        return switch (maturity) {
            case ESTABLISHED -> "established company";
            case SME -> "small or medium company";
            case START_UP -> "start-up company";
            case ACADEMIC -> "university or college";
            case THIRD_SECTOR -> "charity or community group";
        };
    }

    static String of(Identifiability identifiability) {
        return switch (identifiability) {
            case ANONYMOUS -> "no: anonymous";
            case DE_PERSONALISED -> "not directly: names and numbers are removed";
            case PERSONALLY_IDENTIFIABLE -> "yes: it can identify a person";
        };
    }

    static String of(DataAccessRoute route) {
        return switch (route) {
            case NHS_ANALYSED_AGGREGATE -> "the NHS does the analysis and gives totals only";
            case SECURE_DATA_ENVIRONMENT -> "inside a secure NHS system; the data does not leave";
            case PSEUDONYMISED_RELEASE -> "sent out without names and numbers";
            case ANONYMISED_RELEASE -> "sent out anonymous";
        };
    }

    static String of(BenefitClass benefitClass) {
        return switch (benefitClass) {
            case CASH_RECEIVED -> "money received";
            case CASH_RELEASING -> "money saved that can be spent again";
            case NON_CASH_RELEASING -> "time or space freed, not money";
            case SOCIETAL -> "gain for people's health or lives, valued in pounds but not money";
            case QUALITATIVE -> "described in words, without pounds";
        };
    }

    static String of(BaselineMethod method) {
        return switch (method) {
            case HISTORICAL_PERIOD -> "compared with an earlier period";
            case MATCHED_CONTROL -> "compared with similar people or places";
            case RANDOMISED -> "compared by a random trial";
            case TREND_PROJECTION -> "compared with the trend before";
            case REGIONAL_BENCHMARK -> "compared with the region";
        };
    }

    static String of(ReconciliationRun run) {
        return switch (run) {
            case PROVISIONAL -> "provisional";
            case FINAL -> "final";
            case CORRECTION -> "correction of the final";
        };
    }

    static String of(ApprovalType type) {
        return switch (type) {
            case DPIA -> "data protection impact assessment";
            case LEGAL_BASIS_ART6 -> "legal basis, UK GDPR Article 6";
            case LEGAL_BASIS_ART9 -> "legal basis, UK GDPR Article 9";
            case CLDC_BASIS -> "duty of confidence";
            case SIRO -> "senior officer for information risk";
            case CALDICOTT_GUARDIAN -> "Caldicott Guardian, who protects patient information";
            case COG_ENDORSEMENT -> "local group that oversees partnerships";
            case CAG_S251 -> "national advisory group on confidentiality (section 251)";
            case REC -> "research ethics committee";
            case HRA -> "Health Research Authority";
            case DSPT_STATUS -> "NHS data security check of the partner";
            case CYBER_ESSENTIALS -> "Cyber Essentials certificate";
            case ISO27001 -> "information security standard ISO 27001";
            case DTAC -> "NHS digital technology check";
            case MEDICAL_DEVICE_CLASS -> "medical device class";
            case PROCUREMENT_ROUTE -> "way of buying";
            case DATA_ACCESS_COMMITTEE -> "data access committee";
            case FIVE_SAFES -> "Five Safes test";
        };
    }

    /** A code such as {@code SECTION_251} written in a text field, in words; other text stays as it is. */
    static String plain(String text) {
        return switch (text) {
            case null -> null;
            case "CONSENT" -> "people agreed";
            case "SECTION_251" -> "national permission under section 251 of the NHS Act 2006";
            case "STATUTORY_EXEMPTION" -> "a law allows it";
            case "NOT_APPLICABLE" -> "does not apply: no confidential information";
            default -> text;
        };
    }
}
