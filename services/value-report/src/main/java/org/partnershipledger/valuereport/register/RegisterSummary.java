package org.partnershipledger.valuereport.register;

import java.util.List;
import org.partnershipledger.valuereport.model.Figure;
import org.partnershipledger.valuereport.model.Figure.Direction;
import org.partnershipledger.valuereport.model.Figure.Strength;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Summary;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.section.OptOutWords;
import org.partnershipledger.valuereport.section.ReportContext;

/** The same five numbers where all that is known is a register: most of them are not stated, and that is the news. */
public final class RegisterSummary {
    private RegisterSummary() {}

    public static Summary of(ReportContext report) {
        var tally = new RegisterTally(report.register());
        var agreements = tally.agreements().size();
        var yielded = tally.agreements().stream()
                .filter(a -> RegisterTally.says(a.event().yieldedBenefits()))
                .count();
        var notWorked = new java.util.ArrayList<String>();
        notWorked.add(InWords.count(agreements - yielded) + " of " + InWords.count(agreements)
                + " agreements state no benefit achieved.");
        notWorked.addAll(RegisterSentences.notApplied(tally));
        var lead = List.of(
                "This report says what a published register states about sharing health data. It does not know more than the register.",
                "The register lists " + InWords.many(agreements, "agreement", "agreements") + " and "
                        + InWords.many(tally.releases().size(), "release", "releases") + " of data to "
                        + InWords.many(tally.organisations().size(), "organisation", "organisations") + ".",
                (tally.moneyFields().isEmpty()
                                ? "It states no money."
                                : "It may state money in fields of its own. They are in the files, and this report does not add them up.")
                        + " These are statements of a named source. Nobody has checked them for this report.");
        return new Summary(
                lead,
                List.of(
                        agreements(report, tally),
                        missing(
                                "people_in_scope",
                                "People whose data was in use",
                                "The register does not say how many people the data is about."),
                        missing(
                                "money_received",
                                "Money received from partners",
                                tally.moneyFields().isEmpty()
                                        ? "The register does not say whether anybody paid."
                                        : "The register has fields that may be about money. Nobody has checked them, so they are not counted here."),
                        missing(
                                "cash_releasing_kept",
                                "Savings in cash that the NHS kept",
                                "The register states no savings in pounds."),
                        missing(
                                "money_reinvested",
                                "Money spent on services",
                                "The register does not say where any money went.")),
                List.of(
                        InWords.count(yielded) + " of " + InWords.count(agreements)
                                + " agreements say something about benefits achieved, in words. Nobody has checked these words for this report."),
                notWorked,
                List.of(
                        "To say what the NHS got back, the agreements would have to state their price, their results and who checked them."),
                OptOutWords.ALL);
    }

    private static Figure agreements(ReportContext report, RegisterTally tally) {
        var now = Value.count(tally.agreements().size());
        var year = report.history().register().of(report.year().previous());
        var before = year.isEmpty()
                ? Value.missing(Mark.NOT_AVAILABLE)
                : Value.count(year.agreements().size());
        return new Figure(
                "active_agreements",
                "Agreements in the register",
                now,
                before,
                Direction.between(before, now),
                Strength.SOURCE_STATEMENT,
                "Agreements that the register lists. It does not say which of them are still active.",
                Lineage.of(tally.agreements()));
    }

    private static Figure missing(String id, String label, String explanation) {
        return new Figure(
                id,
                label,
                Value.missing(Mark.NOT_AVAILABLE),
                Value.missing(Mark.NOT_AVAILABLE),
                Direction.NOT_KNOWN,
                Strength.NOT_KNOWN,
                explanation,
                Lineage.NONE);
    }
}
