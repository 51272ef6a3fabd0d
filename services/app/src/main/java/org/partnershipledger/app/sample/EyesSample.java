package org.partnershipledger.app.sample;

import static org.partnershipledger.app.sample.SampleActor.APPROVER;
import static org.partnershipledger.app.sample.SampleActor.CONTRACTS;
import static org.partnershipledger.app.sample.SampleActor.FINANCE;
import static org.partnershipledger.app.sample.SampleFacts.ICS;
import static org.partnershipledger.app.sample.SampleFacts.YEAR_2024;
import static org.partnershipledger.app.sample.SampleFacts.YEAR_2025;
import static org.partnershipledger.app.sample.SampleFacts.day;
import static org.partnershipledger.app.sample.SampleFacts.document;
import static org.partnershipledger.app.sample.SampleFacts.number;
import static org.partnershipledger.app.sample.SampleFacts.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.ledger.commercial.AuditRoyaltyStatement;
import org.partnershipledger.ledger.commercial.GrantFreeLicence;
import org.partnershipledger.ledger.commercial.MeetMilestone;
import org.partnershipledger.ledger.commercial.ReceiveEquity;
import org.partnershipledger.ledger.commercial.ReceiveRoyaltyStatement;
import org.partnershipledger.ledger.commercial.RevalueEquity;
import org.partnershipledger.ledger.measure.ValueBenefit;

/**
 * The start-up: a fee, royalties on sales with a minimum (first year £15,000.00, second £55,025.62, as in worked
 * example W8), a milestone, shares whose value fell, and a licence that has no price.
 */
final class EyesSample {
    private static final String AGREEMENT = "SAMPLE-EYES";
    private static final String COMPANY = "SAMPLE03";

    private EyesSample() {}

    static SampleScript script() {
        var script = new SampleScript("eyes");
        var agreement = new SampleAgreement(script, AGREEMENT, COMPANY);
        begin(script, agreement);
        money2024(script, agreement);
        money2025(script, agreement);
        value(script, agreement);
        return script;
    }

    private static void begin(SampleScript script, SampleAgreement agreement) {
        agreement.draft(
                day("2024-01-12"),
                "faster results of eye screening",
                List.of(ICS),
                new TechnologyPartner("Irisight Ltd (sample)", COMPANY, "Industry", PartnerMaturity.START_UP),
                SampleFacts.content(
                        "People in Sampleshire with diabetes",
                        "Read screening pictures by computer first, and by a person where it is unsure",
                        "The company pays a fee and royalties, gives us shares, and bears its own costs"),
                day("2026-03-31"));
        agreement.measure("RESULT-DAYS", "Days until a screening result", MeasureKind.OUTCOME, "days", false, "21");
        agreement.term("FEE", new CommercialTerm.UpfrontFee(pounds("25000.00"), day("2024-05-31")));
        agreement.term(
                "ROYALTY",
                new CommercialTerm.Royalty(
                        List.of(
                                RoyaltyTier.of(pounds("1000000.00"), number("0.02")),
                                RoyaltyTier.of(pounds("5000000.00"), number("0.04")),
                                RoyaltyTier.last(number("0.05"))),
                        Optional.of(pounds("15000.00")),
                        Optional.of(pounds("250000.00")),
                        "Sales of the screening product, less returns and VAT",
                        true,
                        60));
        agreement.term(
                "CE-MARK",
                new CommercialTerm.Milestone(
                        "The product may be sold as a medical device",
                        "Certificate",
                        pounds("20000.00"),
                        day("2025-09-30")));
        agreement.term(
                "SHARES",
                new CommercialTerm.Equity(
                        "Ordinary shares",
                        number("5000"),
                        pounds("10000.00"),
                        "Price of the last round",
                        Optional.empty()));
        agreement.term(
                "LICENCE",
                new CommercialTerm.FreeLicence(
                        "The screening product", day("2026-03-31"), Optional.empty(), Optional.empty()));
        agreement.signApproveActivate(List.of(ICS.value(), COMPANY));
        agreement.dataUse(
                "EYES-PICTURES",
                "teaching a computer to read screening pictures",
                "We use pictures of the back of the eye without names to teach a computer what to look for.",
                "People with diabetes hear sooner whether their eyes are well.",
                List.of("Eye screening pictures"),
                61_375);
        agreement.cost(day("2024-05-13"), "Data preparation", "17500.00", "SAMPLE-COST-3001");
    }

    private static void money2024(SampleScript script, SampleAgreement agreement) {
        agreement.pay(agreement.raise("FEE", 1, day("2024-04-29")), day("2024-05-24"), "25000.00", "SAMPLE-BANK-FEE");
        script.by(
                        FINANCE,
                        new ReceiveEquity(
                                AGREEMENT,
                                day("2024-06-17"),
                                "SHARES",
                                number("5000"),
                                pounds("10000.00"),
                                document("Share certificate")))
                .by(
                        FINANCE,
                        new RevalueEquity(
                                AGREEMENT,
                                day("2025-03-31"),
                                "SHARES",
                                pounds("18000.00"),
                                "Price of the last round",
                                document("Price of the round of February 2025")))
                .by(
                        CONTRACTS,
                        new GrantFreeLicence(
                                AGREEMENT,
                                day("2024-07-01"),
                                "LICENCE",
                                YEAR_2024,
                                Optional.empty(),
                                Optional.empty()));
        statement(script, "2025-05-12", YEAR_2024, "412300.00");
        agreement.pay(
                agreement.raise("ROYALTY", 1, day("2025-05-19")),
                day("2025-06-13"),
                "15000.00",
                "SAMPLE-BANK-ROYALTY-1");
    }

    private static void money2025(SampleScript script, SampleAgreement agreement) {
        script.by(
                APPROVER,
                new MeetMilestone(AGREEMENT, day("2025-07-03"), "CE-MARK", document("Certificate of conformity")));
        agreement.pay(
                agreement.raise("CE-MARK", 1, day("2025-07-07")), day("2025-08-01"), "20000.00", "SAMPLE-BANK-CE-MARK");
        audit(script);
        script.by(
                FINANCE,
                new RevalueEquity(
                        AGREEMENT,
                        day("2026-03-31"),
                        "SHARES",
                        pounds("6500.00"),
                        "Price of the last round, which was lower",
                        document("Price of the round of January 2026")));
        statement(script, "2026-05-11", YEAR_2025, "1875640.55");
        agreement.pay(
                agreement.raise("ROYALTY", 2, day("2026-05-18")),
                day("2026-06-12"),
                "30000.00",
                "SAMPLE-BANK-ROYALTY-2");
    }

    /** It found a little more revenue, which changes nothing: the minimum is still higher than the royalty on it. */
    private static void audit(SampleScript script) {
        script.by(
                FINANCE,
                new AuditRoyaltyStatement(
                        AGREEMENT,
                        day("2025-10-06"),
                        "ROYALTY",
                        YEAR_2024,
                        "Samplebury Auditors LLP (sample)",
                        number("418940.00"),
                        "The sales of two clinics had been left out; the minimum is still higher than the royalty",
                        document("Audit of the royalty statement")));
    }

    private static void statement(SampleScript script, String on, Period year, String revenue) {
        script.by(
                FINANCE,
                new ReceiveRoyaltyStatement(
                        AGREEMENT,
                        LocalDate.parse(on),
                        "ROYALTY",
                        year,
                        "GBP",
                        number(revenue),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static void value(SampleScript script, SampleAgreement agreement) {
        agreement.outcome("RESULT-DAYS", "DAYS-2024", YEAR_2024, "21", "16", null);
        agreement.verify(
                "RESULT-DAYS",
                "DAYS-2024",
                day("2025-05-26"),
                "Dates taken from the screening system",
                EvidenceGrade.B);
        agreement.outcome("RESULT-DAYS", "DAYS-2025", YEAR_2025, "21", "9", null);
        agreement.verify(
                "RESULT-DAYS",
                "DAYS-2025",
                day("2026-05-25"),
                "Dates taken from the screening system",
                EvidenceGrade.B);
        script.by(
                FINANCE,
                new ValueBenefit(
                        AGREEMENT,
                        day("2026-03-31"),
                        "RESULT-DAYS",
                        "DAYS-2025",
                        "WORRY-2025",
                        BenefitClass.SOCIETAL,
                        Optional.of(pounds("140000.00")),
                        EvidenceGrade.C,
                        Optional.empty(),
                        "Days that people no longer wait for their result, at the value of an hour of free time"));
    }
}
