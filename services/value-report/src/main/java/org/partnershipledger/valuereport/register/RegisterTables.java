package org.partnershipledger.valuereport.register;

import java.util.function.Function;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.valuereport.facts.Fact;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.TableOf;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.register.RegisterTally.Group;

/** The register counted: by kind of organisation, organisation, law, opt-out, set of data, and stated benefits. */
final class RegisterTables {
    private static final String AS_WRITTEN = "As the register writes it.";
    private static final Column BY_TYPE =
            Column.key("organisation_type", "Kind of organisation", "As the register calls it.");
    private static final Column AGREEMENTS = Column.count("agreements", "Agreements", "Agreements stated.");

    private RegisterTables() {}

    static Table sources(RegisterTally tally) {
        return TableOf.<Fact<RegisterSourceRead>>named(
                        "register_sources", "Sources", "One row for each source that was read.")
                .column(
                        Column.key("source", "Source", "Reference of the source."),
                        s -> new Value.Text(s.event().source()))
                .column(
                        Column.text("title", "Title", "Title of the source."),
                        s -> Value.text(s.event().title()))
                .column(
                        Column.text("publisher", "Publisher", "Who published it."),
                        s -> Value.text(s.event().publisher()))
                .column(Column.date("stated_on", "Stated on", "Day of the statement."), s -> Value.day(s.effectiveOn()))
                .column(
                        Column.text("licence", "Licence", "Licence of the source."),
                        s -> Value.text(s.event().licence()))
                .column(
                        Column.text("address", "Address", "Where it was read."),
                        s -> Value.text(s.event().uri()))
                .column(
                        Column.count("rows", "Rows", "Rows of the file."),
                        s -> Value.count(s.event().rows()))
                .column(
                        Column.text("sha256", "SHA-256", "Fingerprint of the file as read.")
                                .inFilesOnly(),
                        s -> Value.text(s.event().sha256()))
                .rows(tally.year().sources(), s -> Lineage.of(s));
    }

    static Table byOrganisationType(RegisterTally tally) {
        return RegisterTables.<AgreementStated>counted(
                        "register_by_organisation_type",
                        "Who uses data, by kind of organisation",
                        "One row for each kind of organisation.",
                        BY_TYPE)
                .column(
                        Column.count("organisations", "Organisations", "Different organisations."),
                        g -> Value.count(RegisterTally.grouped(g.facts(), AgreementStated::organisation)
                                .size()))
                .column(AGREEMENTS, RegisterTables::size)
                .column(
                        Column.count("releases", "Releases", "Releases under these agreements."),
                        g -> Value.count(g.sum(a -> tally.releasesUnder(a).size())))
                .rows(
                        RegisterTally.grouped(tally.agreements(), AgreementStated::organisationType),
                        RegisterTables::facts);
    }

    static Table byOrganisation(RegisterTally tally) {
        return RegisterTables.<AgreementStated>counted(
                        "register_by_organisation",
                        "Who uses data, organisation by organisation",
                        "One row for each organisation, by kind.",
                        Column.key("organisation", "Organisation", "Name in the register."))
                .display(Table.Display.groupedBy("organisation_type"))
                .column(
                        Column.text("organisation_type", "Kind", "Kind of organisation."),
                        g -> Value.text(RegisterTally.stated(
                                g.facts().getFirst().event().organisationType())))
                .column(AGREEMENTS, RegisterTables::size)
                .column(
                        Column.count("data_uses", "Uses of data", "Uses of data under these agreements."),
                        g -> Value.count(g.sum(a -> tally.usesOf(a).size())))
                .column(
                        Column.count("releases", "Releases", "Releases under these agreements."),
                        g -> Value.count(g.sum(a -> tally.releasesUnder(a).size())))
                .rows(RegisterTally.grouped(tally.agreements(), AgreementStated::organisation), RegisterTables::facts);
    }

    static Table byIdentifiability(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_identifiability",
                "Can people be identified?",
                Column.key("identifiability", "What the register says", AS_WRITTEN),
                DataUseStated::identifiability,
                Table.Display.ON_PAGE);
    }

    static Table byDataset(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_dataset",
                "Sets of data",
                Column.key("dataset", "Set of data", AS_WRITTEN),
                DataUseStated::dataset,
                Table.Display.folded());
    }

    static Table byLegalBasis(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_legal_basis",
                "Laws that the register names",
                Column.key("legal_basis", "Law", AS_WRITTEN),
                DataUseStated::legalBasis,
                Table.Display.ON_PAGE);
    }

    static Table byCommonLawBasis(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_common_law_basis",
                "How the duty of confidence is met",
                Column.key("common_law_basis", "What the register says", AS_WRITTEN),
                DataUseStated::commonLawBasis,
                Table.Display.ON_PAGE);
    }

    private static Table byUse(
            RegisterTally tally,
            String name,
            String caption,
            Column statement,
            Function<DataUseStated, String> by,
            Table.Display display) {
        return RegisterTables.<DataUseStated>counted(
                        name,
                        caption,
                        "One row for each different statement; uses and releases are counted.",
                        statement)
                .display(display)
                .column(
                        Column.count("data_uses", "Uses of data", "Uses of data with this statement."),
                        RegisterTables::size)
                .column(
                        Column.count("releases", "Releases", "Releases under these uses."),
                        g -> Value.count(g.sum(u -> tally.releasesOf(u).size())))
                .rows(RegisterTally.grouped(tally.uses(), by), RegisterTables::facts);
    }

    static Table byOptOut(RegisterTally tally) {
        return RegisterTables.<ReleaseStated>counted(
                        "register_by_opt_out",
                        "What the register says about opt-outs",
                        "One row for each different statement about opt-outs.",
                        Column.key("opt_outs", "What the register says", AS_WRITTEN))
                .column(Column.count("releases", "Releases", "Releases with this statement."), RegisterTables::size)
                .column(
                        Column.count(
                                "identifiable_releases",
                                "Of these, data that can identify people",
                                "Releases that the register calls identifiable."),
                        g -> Value.count(g.count(tally::canIdentify)))
                .rows(RegisterTally.grouped(tally.releases(), ReleaseStated::optOutsApplied), RegisterTables::facts);
    }

    static Table benefits(RegisterTally tally) {
        return RegisterTables.<AgreementStated>counted(
                        "register_benefits",
                        "Benefits that the register states",
                        "One row for each kind of organisation; a text is counted as stated unless it is blank or says only that it does not apply.",
                        BY_TYPE)
                .column(AGREEMENTS, RegisterTables::size)
                .column(
                        Column.count(
                                "expected_stated",
                                "State expected benefits",
                                "Agreements with a text about expected benefits."),
                        g -> Value.count(
                                g.count(a -> RegisterTally.says(a.event().expectedBenefits()))))
                .column(
                        Column.count(
                                "achieved_stated",
                                "Say something about achieved benefits",
                                "Agreements with a text about benefits achieved."),
                        g -> Value.count(
                                g.count(a -> RegisterTally.says(a.event().yieldedBenefits()))))
                .column(
                        Column.count(
                                "achieved_not_stated", "State no achieved benefit", "Agreements without such a text."),
                        g -> Value.count(
                                g.count(a -> !RegisterTally.says(a.event().yieldedBenefits()))))
                .rows(
                        RegisterTally.grouped(tally.agreements(), AgreementStated::organisationType),
                        RegisterTables::facts);
    }

    private static <E extends RegisterEvent> TableOf<Group<E>> counted(
            String name, String caption, String about, Column statement) {
        return TableOf.<Group<E>>named(name, caption, about).column(statement, g -> new Value.Text(g.name()));
    }

    private static Value size(Group<?> group) {
        return Value.count(group.facts().size());
    }

    private static Lineage facts(Group<?> group) {
        return Lineage.of(group.facts());
    }
}
