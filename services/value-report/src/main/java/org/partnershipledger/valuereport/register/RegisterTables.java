package org.partnershipledger.valuereport.register;

import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.valuereport.facts.Fact;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/** The register counted: by kind of organisation, organisation, law, opt-out, set of data, and stated benefits. */
final class RegisterTables {
    private RegisterTables() {}

    static Table sources(RegisterTally tally) {
        var table = Table.named("register_sources", "Sources", "One row for each source that was read.")
                .columns(
                        Column.key("source", "Source", "Reference of the source."),
                        Column.text("title", "Title", "Title of the source."),
                        Column.text("publisher", "Publisher", "Who published it."),
                        Column.date("stated_on", "Stated on", "Day of the statement."),
                        Column.text("licence", "Licence", "Licence of the source."),
                        Column.text("address", "Address", "Where it was read."),
                        Column.count("rows", "Rows", "Rows of the file."),
                        Column.text("sha256", "SHA-256", "Fingerprint of the file as read.")
                                .inFilesOnly());
        for (var source : tally.year().sources()) {
            var event = source.event();
            table.row(
                    Lineage.of(source),
                    new Value.Text(event.source()),
                    Value.text(event.title()),
                    Value.text(event.publisher()),
                    Value.day(event.effectiveOn()),
                    Value.text(event.licence()),
                    Value.text(event.uri()),
                    Value.count(event.rows()),
                    Value.text(event.sha256()));
        }
        return table.build();
    }

    static Table byOrganisationType(RegisterTally tally) {
        var table = Table.named(
                        "register_by_organisation_type",
                        "Who uses data, by kind of organisation",
                        "One row for each kind of organisation.")
                .columns(
                        Column.key("organisation_type", "Kind of organisation", "As the register calls it."),
                        Column.count("organisations", "Organisations", "Different organisations."),
                        Column.count("agreements", "Agreements", "Agreements stated."),
                        Column.count("releases", "Releases", "Releases under these agreements."));
        RegisterTally.grouped(tally.agreements(), a -> a.event().organisationType())
                .forEach((type, agreements) -> table.row(
                        Lineage.of(agreements),
                        new Value.Text(type),
                        Value.count(
                                RegisterTally.grouped(agreements, a -> a.event().organisation())
                                        .size()),
                        Value.count(agreements.size()),
                        Value.count(agreements.stream()
                                .mapToLong(a -> tally.releasesUnder(a).size())
                                .sum())));
        return table.build();
    }

    static Table byOrganisation(RegisterTally tally) {
        var table = Table.named(
                        "register_by_organisation",
                        "Who uses data, organisation by organisation",
                        "One row for each organisation, by kind.")
                .display(Table.Display.groupedBy("organisation_type"))
                .columns(
                        Column.key("organisation", "Organisation", "Name in the register."),
                        Column.text("organisation_type", "Kind", "Kind of organisation."),
                        Column.count("agreements", "Agreements", "Agreements stated."),
                        Column.count("data_uses", "Uses of data", "Uses of data under these agreements."),
                        Column.count("releases", "Releases", "Releases under these agreements."));
        RegisterTally.grouped(tally.agreements(), a -> a.event().organisation())
                .forEach((name, agreements) -> table.row(
                        Lineage.of(agreements),
                        new Value.Text(name),
                        Value.text(RegisterTally.stated(
                                agreements.getFirst().event().organisationType())),
                        Value.count(agreements.size()),
                        Value.count(agreements.stream()
                                .mapToLong(a -> tally.usesOf(a).size())
                                .sum()),
                        Value.count(agreements.stream()
                                .mapToLong(a -> tally.releasesUnder(a).size())
                                .sum())));
        return table.build();
    }

    static Table byIdentifiability(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_identifiability",
                "Can people be identified?",
                "identifiability",
                "What the register says",
                u -> u.event().identifiability(),
                Table.Display.ON_PAGE);
    }

    static Table byDataset(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_dataset",
                "Sets of data",
                "dataset",
                "Set of data",
                u -> u.event().dataset(),
                Table.Display.folded());
    }

    static Table byLegalBasis(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_legal_basis",
                "Laws that the register names",
                "legal_basis",
                "Law",
                u -> u.event().legalBasis(),
                Table.Display.ON_PAGE);
    }

    static Table byCommonLawBasis(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_common_law_basis",
                "How the duty of confidence is met",
                "common_law_basis",
                "What the register says",
                u -> u.event().commonLawBasis(),
                Table.Display.ON_PAGE);
    }

    private static Table byUse(
            RegisterTally tally,
            String name,
            String caption,
            String column,
            String heading,
            Function<Fact<DataUseStated>, String> by,
            Table.Display display) {
        var table = Table.named(name, caption, "One row for each different statement; uses and releases are counted.")
                .display(display)
                .columns(
                        Column.key(column, heading, "As the register writes it."),
                        Column.count("data_uses", "Uses of data", "Uses of data with this statement."),
                        Column.count("releases", "Releases", "Releases under these uses."));
        RegisterTally.grouped(tally.uses(), by)
                .forEach((statement, uses) -> table.row(
                        Lineage.of(uses),
                        new Value.Text(statement),
                        Value.count(uses.size()),
                        Value.count(uses.stream()
                                .mapToLong(u -> tally.releasesOf(u).size())
                                .sum())));
        return table.build();
    }

    static Table byOptOut(RegisterTally tally) {
        var table = Table.named(
                        "register_by_opt_out",
                        "What the register says about opt-outs",
                        "One row for each different statement about opt-outs.")
                .columns(
                        Column.key("opt_outs", "What the register says", "As the register writes it."),
                        Column.count("releases", "Releases", "Releases with this statement."),
                        Column.count(
                                "identifiable_releases",
                                "Of these, data that can identify people",
                                "Releases that the register calls identifiable."));
        RegisterTally.grouped(tally.releases(), r -> r.event().optOutsApplied())
                .forEach((statement, releases) -> table.row(
                        Lineage.of(releases),
                        new Value.Text(statement),
                        Value.count(releases.size()),
                        Value.count(releases.stream().filter(tally::canIdentify).count())));
        return table.build();
    }

    static Table benefits(RegisterTally tally) {
        var table = Table.named(
                        "register_benefits",
                        "Benefits that the register states",
                        "One row for each kind of organisation; a text is counted as stated unless it is blank or says only that it does not apply.")
                .columns(
                        Column.key("organisation_type", "Kind of organisation", "As the register calls it."),
                        Column.count("agreements", "Agreements", "Agreements stated."),
                        Column.count(
                                "expected_stated",
                                "State expected benefits",
                                "Agreements with a text about expected benefits."),
                        Column.count(
                                "achieved_stated",
                                "Say something about achieved benefits",
                                "Agreements with a text about benefits achieved."),
                        Column.count(
                                "achieved_not_stated", "State no achieved benefit", "Agreements without such a text."));
        RegisterTally.grouped(tally.agreements(), a -> a.event().organisationType())
                .forEach((type, agreements) -> {
                    var achieved = count(agreements, a -> a.event().yieldedBenefits());
                    table.row(
                            Lineage.of(agreements),
                            new Value.Text(type),
                            Value.count(agreements.size()),
                            Value.count(count(agreements, a -> a.event().expectedBenefits())),
                            Value.count(achieved),
                            Value.count(agreements.size() - achieved));
                });
        return table.build();
    }

    private static long count(List<Fact<AgreementStated>> agreements, Function<Fact<AgreementStated>, String> text) {
        return agreements.stream()
                .filter(a -> RegisterTally.says(text.apply(a)))
                .count();
    }
}
