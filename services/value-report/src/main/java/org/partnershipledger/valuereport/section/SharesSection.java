package org.partnershipledger.valuereport.section;

import static org.partnershipledger.valuereport.model.InWords.money;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;
import org.partnershipledger.valuereport.facts.AgreementFacts;
import org.partnershipledger.valuereport.facts.Fact;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Section;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/**
 * Risk and gain share: who carries the risk, what each scheme came to, and which established partners carry none.
 * The working of each calculation is for auditors; the public sees the amounts, the limits that were hit and disputes.
 */
final class SharesSection {
    private SharesSection() {}

    static Section of(Asked asked) {
        return new Section(
                "risk-and-gain-share",
                "Sharing the gain and the risk",
                sentences(asked),
                List.of(schemes(asked), ReconciliationsTable.of(asked), exemptions(asked)));
    }

    private static List<String> sentences(Asked asked) {
        var sentences = new ArrayList<String>();
        sentences.add(
                "In some agreements the partner is paid only if things get better, and may have to pay if they get worse.");
        var established = asked.figures().active().stream()
                .filter(a -> a.life().drafted().event().partner().maturity() == PartnerMaturity.ESTABLISHED)
                .toList();
        if (!established.isEmpty()) {
            var sharing = established.stream()
                    .filter(a -> !a.gainShare().terms().isEmpty())
                    .count();
            var exempt = established.stream()
                    .filter(a -> a.gainShare().terms().isEmpty()
                            && !a.commercial().exemptions().isEmpty())
                    .count();
            sentences.add(InWords.count(sharing) + " of "
                    + InWords.many(established.size(), "active agreement", "active agreements")
                    + " with established companies " + (sharing == 1 ? "shares" : "share") + " gain and risk. "
                    + InWords.count(exempt) + (exempt == 1 ? " has" : " have") + " an approved exception. "
                    + InWords.count(established.size() - sharing - exempt) + " "
                    + (established.size() - sharing - exempt == 1 ? "has" : "have") + " neither.");
        }
        var runs = asked.figures().runs();
        if (runs.isEmpty()) {
            sentences.add("No share was calculated for this year.");
            return sentences;
        }
        sentences.add("For this year partners earned "
                + money(asked.totals().partnersShare().amount()) + " as their part of gains.");
        var provisional = runs.stream()
                .filter(r -> r.run().event().run() == ReconciliationRun.PROVISIONAL)
                .count();
        if (provisional > 0) {
            sentences.add(InWords.many(provisional, "calculation is", "calculations are")
                    + " provisional and can still change.");
        }
        var disputes = runs.stream().filter(r -> r.run().inDispute()).count();
        sentences.add(
                disputes == 0
                        ? "Nobody disputes a calculation for this year."
                        : InWords.many(disputes, "calculation is", "calculations are") + " in dispute.");
        if (!DoubleClaims.of(asked).isEmpty()) {
            sentences.add("Some of these calculations may count the same saving: see \u201CWhat did not work\u201D.");
        }
        return sentences;
    }

    private static Table schemes(Asked asked) {
        var table = Table.named(
                        "schemes",
                        "Agreed ways of sharing",
                        "One row for each version of the terms in force in the year.")
                .columns(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("measure", "What is measured", "Name of the measure that money depends on."),
                        Column.count("version", "Version", "Version of the terms.")
                                .onRequest(),
                        Column.date("from", "From", "First day of this version."),
                        Column.text(
                                "who_carries_risk",
                                "Who carries the risk",
                                "Whether the partner shares gains, losses or both."),
                        Column.text(
                                "partner_share",
                                "Partner's part",
                                "Share of gains, and of losses where it shares them, in each band."),
                        Column.text("limits", "Limits", "Thresholds and caps, in words."),
                        Column.text("why_changed", "Why changed", "Reason of a change of terms.")
                                .inFilesOnly());
        for (var agreement : asked.figures().known()) {
            for (var terms : agreement.gainShare().terms()) {
                if (terms.isBy(asked.yearEnd())) {
                    scheme(table, agreement, terms);
                }
            }
        }
        return table.build();
    }

    private static void scheme(Table.Builder table, AgreementFacts agreement, Fact<? extends GainShareEvent> fact) {
        if (fact.event() instanceof RiskGainShareTermsAgreed agreed) {
            row(table, agreement, fact, agreed.measure(), agreed.version(), agreed.terms(), "the first version");
        } else if (fact.event() instanceof RiskGainShareTermsVaried varied) {
            row(table, agreement, fact, varied.measure(), varied.version(), varied.terms(), varied.reason());
        }
    }

    private static void row(
            Table.Builder table,
            AgreementFacts agreement,
            Fact<? extends GainShareEvent> fact,
            String measure,
            int version,
            RiskGainShareTerms terms,
            String why) {
        table.row(
                Lineage.of(fact),
                new Value.Text(agreement.reference()),
                Value.text(agreement.measures().nameOf(measure)),
                Value.count(version),
                Value.day(fact.effectiveOn()),
                Value.text(SchemeWords.risk(terms)),
                Value.text(SchemeWords.share(terms)),
                Value.text(SchemeWords.limits(terms)),
                Value.text(why));
    }

    private static Table exemptions(Asked asked) {
        var table = Table.named(
                        "exemptions",
                        "Partners excused from sharing gain and risk",
                        "One row for each approved exception.")
                .columns(
                        Column.key("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("partner", "Partner", "Name of the partner."),
                        Column.date("on", "Approved on", "Day of the approval."),
                        Column.text("reason", "Why", "Reason as recorded."));
        for (var agreement : asked.figures().known()) {
            for (var exemption : agreement.commercial().exemptions()) {
                if (exemption.isBy(asked.yearEnd())) {
                    table.row(
                            Lineage.of(exemption),
                            new Value.Text(agreement.reference()),
                            Value.text(agreement.partnerName()),
                            Value.day(exemption.effectiveOn()),
                            Value.text(exemption.event().reason()));
                }
            }
        }
        return table.build();
    }
}
