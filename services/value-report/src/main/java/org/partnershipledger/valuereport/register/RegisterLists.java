package org.partnershipledger.valuereport.register;

import java.util.stream.Collectors;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;

/** The register row by row: agreements on the page, grouped; uses of data and releases in the files only. */
final class RegisterLists {
    private static final int START_OF_TEXT = 160;

    private RegisterLists() {}

    static ReportTable agreements(RegisterTally tally) {
        return ReportTable.named(
                        "register_agreements", "Agreements", "One row for each agreement that the register states.")
                .display(Display.groupedBy("organisation_type"))
                .rows(
                        tally.agreements(),
                        agreement -> lineage(agreement, tally),
                        withTexts(Value.<Fact<AgreementStated>>columns()
                                .key("agreement", "Agreement", "Reference in the register.", a -> a.event()
                                        .reference())
                                .text("organisation", "Organisation", "Who may use the data.", a -> a.event()
                                        .organisation())
                                .text(
                                        "organisation_type",
                                        "Kind",
                                        "Kind of organisation.",
                                        a -> RegisterTally.stated(a.event().organisationType()))
                                .text(
                                        "purpose_start",
                                        "What for (first words)",
                                        "First words of the purpose.",
                                        a -> start(a.event().purpose()))
                                .count("data_uses", "Uses of data", "Uses of data under it.", a -> tally.usesOf(a)
                                        .size())
                                .inFilesOnly()
                                .count("releases", "Releases", "Releases under it.", a -> tally.releasesUnder(a)
                                        .size())
                                .cell(
                                        Kind.TEXT,
                                        "identifiable",
                                        "Can identify people?",
                                        "Whether any of its data is called identifiable.",
                                        a -> identifiable(tally.usesOf(a)))
                                .text(
                                        "expected",
                                        "Expected benefits",
                                        "Whether expected benefits are stated.",
                                        a -> RegisterTally.says(a.event().expectedBenefits())
                                                ? "stated"
                                                : "none stated")
                                .text(
                                        "achieved",
                                        "Achieved benefits",
                                        "Whether achieved benefits are stated.",
                                        a -> RegisterTally.says(a.event().yieldedBenefits())
                                                ? "stated"
                                                : "none stated")));
    }

    /** The long texts, as stated: in the files only. */
    private static Columns<Fact<AgreementStated>, Value> withTexts(Columns<Fact<AgreementStated>, Value> columns) {
        return columns.text("purpose", "Purpose", "Purpose, as stated.", a -> a.event()
                        .purpose())
                .inFilesOnly()
                .text("processing", "Processing", "Processing activities, as stated.", a -> a.event()
                        .processing())
                .inFilesOnly()
                .text("expected_outputs", "Expected outputs", "Expected outputs, as stated.", a -> a.event()
                        .expectedOutputs())
                .inFilesOnly()
                .text("expected_benefits", "Expected benefits", "Expected benefits, as stated.", a -> a.event()
                        .expectedBenefits())
                .inFilesOnly()
                .text("yielded_benefits", "Achieved benefits", "Achieved benefits, as stated.", a -> a.event()
                        .yieldedBenefits())
                .inFilesOnly();
    }

    private static Lineage lineage(Fact<AgreementStated> agreement, RegisterTally tally) {
        return Lineage.of(agreement)
                .and(Lineage.of(tally.usesOf(agreement)))
                .and(Lineage.of(tally.releasesUnder(agreement)));
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

    static ReportTable dataUses(RegisterTally tally) {
        return ReportTable.named(
                        "register_data_uses", "Uses of data", "One row for each use of data that the register states.")
                .display(Display.FILE_ONLY)
                .rows(
                        tally.uses(),
                        use -> Lineage.of(use),
                        Value.<Fact<DataUseStated>>columns()
                                .key("data_use", "Data use", "Reference in the register.", u -> u.event()
                                        .reference())
                                .text("agreement", "Agreement", "Reference of the agreement.", u -> u.event()
                                        .agreementReference())
                                .text("organisation", "Organisation", "Who may use the data.", u -> u.event()
                                        .organisation())
                                .text("dataset", "Set of data", "Name of the set of data.", u -> u.event()
                                        .dataset())
                                .text("identifiability", "Can people be identified?", "As stated.", u -> u.event()
                                        .identifiability())
                                .text("sensitivity", "Sensitivity", "As stated.", u -> u.event()
                                        .sensitivity())
                                .text("legal_basis", "Law", "Legal basis, as stated.", u -> u.event()
                                        .legalBasis())
                                .text("common_law_basis", "Duty of confidence", "As stated.", u -> u.event()
                                        .commonLawBasis())
                                .text("purpose", "Purpose", "As stated.", u -> u.event()
                                        .purpose())
                                .cell(
                                        Kind.TEXT,
                                        "other",
                                        "Other fields",
                                        "Whatever else the register states, name and value.",
                                        u -> others(u.event().otherFields())));
    }

    static ReportTable releases(RegisterTally tally) {
        return ReportTable.named("register_releases", "Releases", "One row for each release that the register states.")
                .display(Display.FILE_ONLY)
                .rows(
                        tally.releases(),
                        release -> Lineage.of(release),
                        Value.<Fact<ReleaseStated>>columns()
                                .key("release", "Release", "Reference in the register.", r -> r.event()
                                        .reference())
                                .text("data_use", "Data use", "Reference of the data use.", r -> r.event()
                                        .dataUseReference())
                                .text("frequency", "How often", "As stated.", r -> r.event()
                                        .frequency())
                                .text("opt_outs", "Opt-outs", "What the register says about opt-outs.", r -> r.event()
                                        .optOutsApplied())
                                .cell(
                                        Kind.TEXT,
                                        "other",
                                        "Other fields",
                                        "Whatever else the register states, name and value.",
                                        r -> others(r.event().otherFields())));
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
