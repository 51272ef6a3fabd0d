package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.InWords.money;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.TermsVersion;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.model.ReportTable;

/**
 * Risk and gain share: who carries the risk, what each scheme came to, and which established partners carry none.
 * The working of each calculation is for auditors; the public sees the amounts, the limits that were hit and disputes.
 */
final class SharesSection {
    private SharesSection() {}

    static ReportSection of(ReportContext report) {
        return new ReportSection(
                "risk-and-gain-share",
                "Sharing the gain and the risk",
                sentences(report),
                List.of(schemes(report), ReconciliationsTable.of(report), exemptions(report)));
    }

    private static List<String> sentences(ReportContext report) {
        var sentences = new ArrayList<String>();
        sentences.add(
                "In some agreements the partner is paid only if things get better, and may have to pay if they get worse.");
        var established = report.figures().active().stream()
                .filter(a -> a.partner().maturity() == PartnerMaturity.ESTABLISHED)
                .toList();
        if (!established.isEmpty()) {
            var sharing =
                    established.stream().filter(a -> a.gainShare().hasTerms()).count();
            var exempt = established.stream()
                    .filter(a -> !a.gainShare().hasTerms() && a.commercial().exempted())
                    .count();
            sentences.add(InWords.count(sharing) + " of "
                    + InWords.many(established.size(), "active agreement", "active agreements")
                    + " with established companies " + (sharing == 1 ? "shares" : "share") + " gain and risk. "
                    + InWords.count(exempt) + (exempt == 1 ? " has" : " have") + " an approved exception. "
                    + InWords.count(established.size() - sharing - exempt) + " "
                    + (established.size() - sharing - exempt == 1 ? "has" : "have") + " neither.");
        }
        var runs = report.figures().runs();
        if (runs.isEmpty()) {
            sentences.add("No share was calculated for this year.");
            return sentences;
        }
        sentences.add("For this year partners earned "
                + money(report.totals().partnersShare().amount()) + " as their part of gains.");
        var provisional = runs.stream()
                .filter(r -> r.event().run() == ReconciliationRun.PROVISIONAL)
                .count();
        if (provisional > 0) {
            sentences.add(InWords.many(provisional, "calculation is", "calculations are")
                    + " provisional and can still change.");
        }
        var disputes =
                runs.stream().filter(r -> r.run().openDispute().isPresent()).count();
        sentences.add(
                disputes == 0
                        ? "Nobody disputes a calculation for this year."
                        : InWords.many(disputes, "calculation is", "calculations are") + " in dispute.");
        if (!DoubleClaimShortfalls.of(report).isEmpty()) {
            sentences.add("Some of these calculations may count the same saving: see \u201CWhat did not work\u201D.");
        }
        return sentences;
    }

    private static ReportTable schemes(ReportContext report) {
        return ReportTable.named(
                        "schemes",
                        "Agreed ways of sharing",
                        "One row for each version of the terms in force in the year.")
                .rows(
                        OfAgreement.each(
                                report.figures().known(),
                                agreement -> agreement.gainShare().versions(),
                                version -> version.fact().isBy(report.yearEnd())),
                        of -> Lineage.of(of.thing().fact()),
                        OfAgreement.<TermsVersion>columns()
                                .text(
                                        "measure",
                                        "What is measured",
                                        "Name of the measure that money depends on.",
                                        of -> of.agreement()
                                                .measures()
                                                .nameOf(of.thing().measure()))
                                .count("version", "Version", "Version of the terms.", of -> of.thing()
                                        .version())
                                .onRequest()
                                .date("from", "From", "First day of this version.", of -> of.thing()
                                        .fact()
                                        .effectiveOn())
                                .text(
                                        "who_carries_risk",
                                        "Who carries the risk",
                                        "Whether the partner shares gains, losses or both.",
                                        of -> SchemeWords.risk(of.thing().terms()))
                                .text(
                                        "partner_share",
                                        "Partner's part",
                                        "Share of gains, and of losses where it shares them, in each band.",
                                        of -> SchemeWords.share(of.thing().terms()))
                                .text(
                                        "limits",
                                        "Limits",
                                        "Thresholds and caps, in words.",
                                        of -> SchemeWords.limits(of.thing().terms()))
                                .text(
                                        "why_changed",
                                        "Why changed",
                                        "Reason of a change of terms.",
                                        of -> why(of.thing().fact().event()))
                                .inFilesOnly());
    }

    private static String why(GainShareEvent terms) {
        return terms instanceof RiskGainShareTermsVaried varied ? varied.reason() : "the first version";
    }

    private static ReportTable exemptions(ReportContext report) {
        return ReportTable.named(
                        "exemptions",
                        "Partners excused from sharing gain and risk",
                        "One row for each approved exception.")
                .rows(
                        OfAgreement.each(
                                report.figures().known(),
                                agreement -> agreement.commercial().exemptions(),
                                exemption -> exemption.isBy(report.yearEnd())),
                        of -> Lineage.of(of.thing()),
                        OfAgreement.<Fact<RiskShareExemptionGranted>>columns()
                                .text("partner", "Partner", "Name of the partner.", of -> of.agreement()
                                        .partner()
                                        .name())
                                .date("on", "Approved on", "Day of the approval.", of -> of.thing()
                                        .effectiveOn())
                                .text("reason", "Why", "Reason as recorded.", of -> of.thing()
                                        .event()
                                        .reason()));
    }
}
