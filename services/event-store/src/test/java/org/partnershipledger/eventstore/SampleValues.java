package org.partnershipledger.eventstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Realistic words and numbers by field name, from which {@link SampleEvents} makes events. Invented, every one. */
final class SampleValues {
    private static final Map<String, String> TEXT = new HashMap<>();
    private static final Map<String, String> NUMBER = new HashMap<>();

    static {
        text("agreement", "CM-2026-014", "agreementReference", "NIC-15293-R6V2H", "approver", "user-7");
        text("auditor", "AUDIT-FIRM-7");
        text("basis", "actual cost of extraction", "basisReference", "REC-2026-Q4", "benefit", "B-3");
        text(
                "budgetReference",
                "QZZ/ACUTE/NEL-2027",
                "category",
                "DATA_PREPARATION",
                "clause",
                "Schedule 4, paragraph 12");
        text("commonLawBasis", "Regulation 5 (s251) support", "commonLawDuty", "Section 251 approval 26/CAG/0042");
        text(
                "condition",
                "Model validated prospectively at two sites",
                "conditions",
                "Annual review; no onward sharing");
        text("contribution", "Two data scientists for twelve months", "currency", "EUR", "party", "SAMPLE03");
        text("dataSource", "SUS+ and the emergency care data set", "dataUse", "DU-1", "dataUseReference", "DU-15293-1");
        text(
                "dataset",
                "Emergency Care Data Set",
                "description",
                "Fewer unplanned admissions – staff freed for frailty");
        text("evidenceNeeded", "Independent validation report", "exchangeRateSource", "Bank of England, 30 June 2026");
        text(
                "expectedBenefits",
                "Earlier treatment for people in Ynys Môn and beyond",
                "expectedOutputs",
                "Two papers");
        text(
                "financeReference",
                "ISFE-0098231",
                "formula",
                "150000.00 × 1.02 × 0.98 = 149940.0000",
                "frequency",
                "Quarterly");
        text("grounds", "Case-mix factor taken from the wrong year", "identifiability", "De-personalised");
        text(
                "instrument",
                "Ordinary shares",
                "invoice",
                "INV-2026-0117",
                "legalBasis",
                "Health and Social Care Act 2012 s261");
        text(
                "laySummary",
                "Finding heart failure earlier, so that people are treated before they need a hospital bed.");
        text(
                "legalBasisArticle6",
                "(e) public task",
                "legalBasisArticle9",
                "(h) health or social care",
                "licence",
                "OGL v3.0");
        text("measure", "M-NEL-HF", "method", "Matched control, n = 4 212 – reviewed by Prifysgol Bangor");
        text("name", "Non-elective admissions with heart failure", "nationalDataOptOut", "Applied before extraction");
        text("netRevenueDefinition", "Invoiced sales less VAT, returns and distribution", "optOutsApplied", "Yes");
        text(
                "organisation",
                "Gwynedd Analytics Ltd (sample)",
                "organisationType",
                "Commercial",
                "outcome",
                "OUT-2026-Q4");
        text(
                "partner",
                "SAMPLE03",
                "place",
                "Ynys Môn and Arfon",
                "processing",
                "Linked, then pseudonymised",
                "product",
                "HeartSight");
        text(
                "publicBenefitStatement",
                "Fewer emergency admissions; money back to local care.",
                "publisher",
                "NHS Digital");
        text(
                "purpose",
                "Earlier diagnosis of heart failure",
                "reason",
                "Recount found 12 duplicate spells – £1,240.50 too much");
        text(
                "reconciliation",
                "REC-2026-Q4",
                "reference",
                "PO-4471",
                "normalForm",
                "po4471",
                "usedBy",
                "CM-2026-014.R-1.QZZ",
                "reinvestment",
                "RI-2026-02",
                "term",
                "T-1");
        text("routeJustification", "Model training needs record-level data inside the SDE", "sensitivity", "Sensitive");
        text(
                "settlement",
                "SET-2026-009",
                "source",
                "release-register-2021-02",
                "text",
                "People with heart failure – pobl Môn");
        text("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        text(
                "title",
                "Early detection of heart failure – Môn pilot",
                "unit",
                "admissions",
                "uri",
                "https://example.org/validation.pdf");
        text(
                "valuationMethod",
                "Last funding round",
                "yieldedBenefits",
                "",
                "companyNumber",
                "SAMPLE03",
                "sector",
                "Digital health");
        number("accepted", "1", "actual", "41250.5", "expected", "45000", "benchmark", "45000", "attribution", "0.9");
        number("deadweight", "0.05", "displacement", "0.01", "volumeFactor", "1.02", "caseMixFactor", "0.98");
        number(
                "qualityScore",
                "0.915",
                "population",
                "4212",
                "unitValue",
                "3.335",
                "exchangeRate",
                "0.85125",
                "rate",
                "0.025");
        number(
                "share",
                "0.35",
                "weight",
                "0.6",
                "partnerShare",
                "0.4",
                "value",
                "-12345.678901234567890123456789",
                "units",
                "1250");
        number("minimumPopulation", "30", "paymentFactor", "1", "netRevenueInCurrency", "1204330.55", "factor", "0.75");
        number("amount", "-1240.50", "fairValue", "75000.00", "net", "18250.00", "vat", "3650.00", "pool", "-52300.10");
        number("entitlement", "-20920.04", "nhsShare", "-31380.06", "paidOnAccount", "5000.00", "trueUp", "-25920.04");
        number("index", "1.0125", "priceIndex", "1.031", "recoverableCosts", "0.00", "broughtForwardLoss", "-310.07");
        number(
                "lifetimeGainCap",
                "500000.00",
                "lifetimeLossCap",
                "250000.00",
                "nhsFloor",
                "10000.00",
                "upTo",
                "250000.00");
        number("lossRelief", "250.00", "from", "0.8", "minimum", "0.8", "scaleRate", "0.5", "minimumShare", "0.1");
        number(
                "maximumShare",
                "0.9",
                "listPrice",
                "120000.00",
                "paid",
                "90000.00",
                "proceeds",
                "310000.00",
                "cost",
                "0.00");
    }

    private SampleValues() {}

    private static void text(String... pairs) {
        for (var i = 0; i < pairs.length; i += 2) {
            TEXT.put(pairs[i], pairs[i + 1]);
        }
    }

    private static void number(String... pairs) {
        for (var i = 0; i < pairs.length; i += 2) {
            NUMBER.put(pairs[i], pairs[i + 1]);
        }
    }

    static String text(String field) {
        return TEXT.getOrDefault(field, "the " + field + " – fel y cytunwyd");
    }

    static String decimal(String field) {
        return NUMBER.getOrDefault(field, "1000.25");
    }

    static String day(String field) {
        return switch (field) {
            case "from", "startsOn", "effectiveOn" -> "2026-04-01";
            case "to", "endsOn", "effectiveTo", "until" -> "2027-03-31";
            default -> "2026-09-30";
        };
    }

    static long whole(String field) {
        return switch (field) {
            case "years", "version", "termsVersion" -> 2;
            case "statementDueDays" -> 45;
            case "step" -> 7;
            case "minimumPopulation" -> 30;
            default -> 4_212;
        };
    }

    static List<String> bodies() {
        return List.of("QZZ", "QYG");
    }
}
