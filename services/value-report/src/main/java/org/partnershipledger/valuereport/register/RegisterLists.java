package org.partnershipledger.valuereport.register;

import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.valuereport.facts.Fact;
import org.partnershipledger.valuereport.model.Column;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Table;
import org.partnershipledger.valuereport.model.Value;

/** The register row by row: agreements on the page, grouped; uses of data and releases in the files only. */
final class RegisterLists {
    private static final int START_OF_TEXT = 160;

    private RegisterLists() {}

    static Table agreements(RegisterTally tally) {
        var table = Table.named(
                        "register_agreements", "Agreements", "One row for each agreement that the register states.")
                .display(Table.Display.groupedBy("organisation_type"))
                .columns(
                        Column.key("agreement", "Agreement", "Reference in the register."),
                        Column.text("organisation", "Organisation", "Who may use the data."),
                        Column.text("organisation_type", "Kind", "Kind of organisation."),
                        Column.text("purpose_start", "What for (first words)", "First words of the purpose."),
                        Column.count("data_uses", "Uses of data", "Uses of data under it.")
                                .inFilesOnly(),
                        Column.count("releases", "Releases", "Releases under it."),
                        Column.text(
                                "identifiable",
                                "Can identify people?",
                                "Whether any of its data is called identifiable."),
                        Column.text("expected", "Expected benefits", "Whether expected benefits are stated."),
                        Column.text("achieved", "Achieved benefits", "Whether achieved benefits are stated."),
                        Column.text("purpose", "Purpose", "Purpose, as stated.").inFilesOnly(),
                        Column.text("processing", "Processing", "Processing activities, as stated.")
                                .inFilesOnly(),
                        Column.text("expected_outputs", "Expected outputs", "Expected outputs, as stated.")
                                .inFilesOnly(),
                        Column.text("expected_benefits", "Expected benefits", "Expected benefits, as stated.")
                                .inFilesOnly(),
                        Column.text("yielded_benefits", "Achieved benefits", "Achieved benefits, as stated.")
                                .inFilesOnly());
        tally.agreements().forEach(agreement -> table.row(lineage(agreement, tally), row(agreement, tally)));
        return table.build();
    }

    private static Lineage lineage(Fact<AgreementStated> agreement, RegisterTally tally) {
        return Lineage.of(agreement)
                .and(Lineage.of(tally.usesOf(agreement)))
                .and(Lineage.of(tally.releasesUnder(agreement)));
    }

    private static Value[] row(Fact<AgreementStated> agreement, RegisterTally tally) {
        var event = agreement.event();
        var uses = tally.usesOf(agreement);
        return new Value[] {
            new Value.Text(event.reference()),
            Value.text(event.organisation()),
            Value.text(RegisterTally.stated(event.organisationType())),
            Value.text(start(event.purpose())),
            Value.count(uses.size()),
            Value.count(tally.releasesUnder(agreement).size()),
            identifiable(uses),
            Value.text(RegisterTally.says(event.expectedBenefits()) ? "stated" : "none stated"),
            Value.text(RegisterTally.says(event.yieldedBenefits()) ? "stated" : "none stated"),
            Value.text(event.purpose()),
            Value.text(event.processing()),
            Value.text(event.expectedOutputs()),
            Value.text(event.expectedBenefits()),
            Value.text(event.yieldedBenefits())
        };
    }

    /** "No" only when every use says so; one that is silent or says something else leaves it open. */
    private static Value identifiable(java.util.List<Fact<DataUseStated>> uses) {
        var said = uses.stream()
                .map(use -> RegisterWords.canIdentifyPeople(use.event().identifiability()))
                .collect(Collectors.toSet());
        if (said.contains(RegisterWords.YES)) {
            return Value.text("yes");
        }
        if (said.contains(RegisterWords.UNCLEAR)) {
            return Value.text("see the files: the register uses words of its own");
        }
        return said.equals(java.util.Set.of(RegisterWords.NO)) ? Value.text("no") : Value.missing(Mark.NOT_AVAILABLE);
    }

    private static String start(String text) {
        if (text == null) {
            return null;
        }
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= START_OF_TEXT) {
            return line;
        }
        var cut = line.lastIndexOf(' ', START_OF_TEXT);
        return line.substring(0, cut < START_OF_TEXT / 2 ? START_OF_TEXT : cut) + " \u2026";
    }

    static Table dataUses(RegisterTally tally) {
        var table = Table.named(
                        "register_data_uses", "Uses of data", "One row for each use of data that the register states.")
                .display(Table.Display.FILE_ONLY)
                .columns(
                        Column.key("data_use", "Data use", "Reference in the register."),
                        Column.text("agreement", "Agreement", "Reference of the agreement."),
                        Column.text("organisation", "Organisation", "Who may use the data."),
                        Column.text("dataset", "Set of data", "Name of the set of data."),
                        Column.text("identifiability", "Can people be identified?", "As stated."),
                        Column.text("sensitivity", "Sensitivity", "As stated."),
                        Column.text("legal_basis", "Law", "Legal basis, as stated."),
                        Column.text("common_law_basis", "Duty of confidence", "As stated."),
                        Column.text("purpose", "Purpose", "As stated."),
                        Column.text("other", "Other fields", "Whatever else the register states, name and value."));
        tally.uses().forEach(use -> {
            var event = use.event();
            table.row(
                    Lineage.of(use),
                    new Value.Text(event.reference()),
                    Value.text(event.agreementReference()),
                    Value.text(event.organisation()),
                    Value.text(event.dataset()),
                    Value.text(event.identifiability()),
                    Value.text(event.sensitivity()),
                    Value.text(event.legalBasis()),
                    Value.text(event.commonLawBasis()),
                    Value.text(event.purpose()),
                    others(event.otherFields()));
        });
        return table.build();
    }

    static Table releases(RegisterTally tally) {
        var table = Table.named("register_releases", "Releases", "One row for each release that the register states.")
                .display(Table.Display.FILE_ONLY)
                .columns(
                        Column.key("release", "Release", "Reference in the register."),
                        Column.text("data_use", "Data use", "Reference of the data use."),
                        Column.text("frequency", "How often", "As stated."),
                        Column.text("opt_outs", "Opt-outs", "What the register says about opt-outs."),
                        Column.text("other", "Other fields", "Whatever else the register states, name and value."));
        tally.releases().forEach(release -> {
            var event = release.event();
            table.row(
                    Lineage.of(release),
                    new Value.Text(event.reference()),
                    Value.text(event.dataUseReference()),
                    Value.text(event.frequency()),
                    Value.text(event.optOutsApplied()),
                    others(event.otherFields()));
        });
        return table.build();
    }

    private static Value others(java.util.Map<String, String> fields) {
        return fields == null || fields.isEmpty()
                ? Value.missing(Mark.NOT_APPLICABLE)
                : Value.text(new java.util.TreeMap<>(fields)
                        .entrySet().stream()
                                .map(field -> field.getKey() + ": " + field.getValue())
                                .collect(Collectors.joining("; ")));
    }
}
