package org.partnershipledger.valuereport.register;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.section.ReportContext;

/**
 * The report of a body whose history is a published register: what a named source stated on a date, counted and
 * listed, never mixed with facts that the ledger saw itself. It says as plainly what the register does not state.
 */
public final class RegisterSections {
    private RegisterSections() {}

    public static List<ReportSection> of(ReportContext report) {
        var tally = new RegisterTally(report.register());
        var sections = new ArrayList<>(List.of(source(tally), who(tally), law(tally), optOuts(tally), benefits(tally)));
        if (!tally.year().gone().isEmpty()) {
            sections.add(NoLongerSection.of(report.history().register(), tally.year()));
        }
        sections.add(everyAgreement(tally));
        return sections;
    }

    private static ReportSection source(RegisterTally tally) {
        var sentences = new ArrayList<String>();
        for (var source : tally.year().sources()) {
            var event = source.event();
            sentences.add("This part repeats what " + event.publisher() + " stated in \u201C" + event.title()
                    + "\u201D on " + InWords.day(event.effectiveOn()) + ". Licence: " + event.licence() + ".");
        }
        for (var source : tally.year().earlier()) {
            var event = source.event();
            sentences.add("Part of it was first stated in \u201C" + event.title() + "\u201D on "
                    + InWords.day(event.effectiveOn())
                    + ". No later edition that we have read states it differently or leaves it out.");
        }
        sentences.add(
                "We counted what is written there. We did not see the agreements, the approvals or the data, and we have not checked that the statements are true.");
        return new ReportSection(
                "register-source", "Where these facts come from", sentences, List.of(RegisterTables.sources(tally)));
    }

    private static ReportSection who(RegisterTally tally) {
        var sentences = new ArrayList<String>();
        sentences.add("The register lists "
                + InWords.many(tally.agreements().size(), "agreement", "agreements") + " with "
                + InWords.many(tally.organisations().size(), "organisation", "organisations") + ", and "
                + InWords.many(tally.releases().size(), "release", "releases")
                + " of data. A release is one time that data was sent out, or a way in that was opened.");
        sentences.add("Organisations are counted by their names. One that is written in two ways counts twice.");
        sentences.addAll(RegisterSentences.identifiable(tally));
        sentences.add("The register does not say how many people the data is about.");
        return new ReportSection(
                "register-who-uses-data",
                "Who uses data",
                sentences,
                List.of(
                        RegisterTables.byOrganisationType(tally),
                        RegisterTables.byOrganisation(tally),
                        RegisterTables.byIdentifiability(tally),
                        RegisterTables.byDataset(tally)));
    }

    private static ReportSection law(RegisterTally tally) {
        return new ReportSection(
                "register-legal-basis",
                "Under which law",
                RegisterSentences.law(tally),
                List.of(RegisterTables.byLegalBasis(tally), RegisterTables.byCommonLawBasis(tally)));
    }

    private static ReportSection optOuts(RegisterTally tally) {
        return new ReportSection(
                "register-opt-outs",
                "Were opt-outs respected?",
                RegisterSentences.optOuts(tally),
                List.of(RegisterTables.byOptOut(tally)));
    }

    private static ReportSection benefits(RegisterTally tally) {
        var agreements = tally.agreements();
        var expected = agreements.stream()
                .filter(a -> RegisterTally.says(a.event().expectedBenefits()))
                .count();
        var yielded = agreements.stream()
                .filter(a -> RegisterTally.says(a.event().yieldedBenefits()))
                .count();
        var sentences = new ArrayList<String>();
        sentences.add(InWords.count(expected) + " of " + InWords.count(agreements.size())
                + " agreements state what good is expected from the data.");
        sentences.add(InWords.count(agreements.size() - yielded) + " of " + InWords.count(agreements.size())
                + " state no benefit that has been achieved.");
        if (yielded > 0) {
            sentences.add(
                    "The other " + InWords.count(yielded)
                            + " say something about achieved benefits. That can also be that there is none yet. Nobody has checked these texts for this report.");
        }
        var money = String.join(", ", tally.moneyFields());
        sentences.add(
                money.isEmpty()
                        ? "The register states no money: no fee, no saving, no share of any profit. So this report cannot say what the NHS got back in money."
                        : "The register has fields that may be about money: " + money
                                + ". They are in the files, as stated. This report does not add them up.");
        return new ReportSection(
                "register-benefits", "What the data was good for", sentences, List.of(RegisterTables.benefits(tally)));
    }

    private static ReportSection everyAgreement(RegisterTally tally) {
        return new ReportSection(
                "register-every-agreement",
                "Every agreement in the register",
                List.of(
                        "The list goes by kind of organisation. Open a kind to see its agreements.",
                        "The files hold the full texts, every use of data and every release."),
                List.of(RegisterLists.agreements(tally), RegisterLists.dataUses(tally), RegisterLists.releases(tally)));
    }
}
