package org.partnershipledger.valuereport.register;

import java.util.function.Function;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.register.RegisterTally.Group;

/** The register counted: by kind of organisation, organisation, law, opt-out, set of data, and stated benefits. */
final class RegisterTables {
    private static final String AS_WRITTEN = "As the register writes it.";

    private RegisterTables() {}

    static ReportTable sources(RegisterTally tally) {
        return ReportTable.named("register_sources", "Sources", "One row for each source that was read.")
                .rows(
                        tally.year().sources(),
                        s -> Lineage.of(s),
                        Value.<Fact<RegisterSourceRead>>columns()
                                .key("source", "Source", "Reference of the source.", s -> s.event()
                                        .source())
                                .text("title", "Title", "Title of the source.", s -> s.event()
                                        .title())
                                .text("publisher", "Publisher", "Who published it.", s -> s.event()
                                        .publisher())
                                .date("stated_on", "Stated on", "Day of the statement.", s -> s.effectiveOn())
                                .text("licence", "Licence", "Licence of the source.", s -> s.event()
                                        .licence())
                                .text("address", "Address", "Where it was read.", s -> s.event()
                                        .uri())
                                .count("rows", "Rows", "Rows of the file.", s -> s.event()
                                        .rows())
                                .text("sha256", "SHA-256", "Fingerprint of the file as read.", s -> s.event()
                                        .sha256())
                                .inFilesOnly());
    }

    static ReportTable byOrganisationType(RegisterTally tally) {
        return ReportTable.named(
                        "register_by_organisation_type",
                        "Who uses data, by kind of organisation",
                        "One row for each kind of organisation.")
                .rows(
                        RegisterTally.grouped(tally.agreements(), AgreementStated::organisationType),
                        RegisterTables::facts,
                        RegisterTables.<AgreementStated>counted(
                                        "organisation_type", "Kind of organisation", "As the register calls it.")
                                .count(
                                        "organisations",
                                        "Organisations",
                                        "Different organisations.",
                                        g -> RegisterTally.grouped(g.facts(), AgreementStated::organisation)
                                                .size())
                                .count("agreements", "Agreements", "Agreements stated.", g -> g.facts()
                                        .size())
                                .count(
                                        "releases",
                                        "Releases",
                                        "Releases under these agreements.",
                                        g -> g.sum(a -> tally.releasesUnder(a).size())));
    }

    static ReportTable byOrganisation(RegisterTally tally) {
        return ReportTable.named(
                        "register_by_organisation",
                        "Who uses data, organisation by organisation",
                        "One row for each organisation, by kind.")
                .display(ReportTable.Display.groupedBy("organisation_type"))
                .rows(
                        RegisterTally.grouped(tally.agreements(), AgreementStated::organisation),
                        RegisterTables::facts,
                        RegisterTables.<AgreementStated>counted("organisation", "Organisation", "Name in the register.")
                                .text(
                                        "organisation_type",
                                        "Kind",
                                        "Kind of organisation.",
                                        g -> RegisterTally.stated(
                                                g.facts().getFirst().event().organisationType()))
                                .count("agreements", "Agreements", "Agreements stated.", g -> g.facts()
                                        .size())
                                .count(
                                        "data_uses",
                                        "Uses of data",
                                        "Uses of data under these agreements.",
                                        g -> g.sum(a -> tally.usesOf(a).size()))
                                .count(
                                        "releases",
                                        "Releases",
                                        "Releases under these agreements.",
                                        g -> g.sum(a -> tally.releasesUnder(a).size())));
    }

    static ReportTable byIdentifiability(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_identifiability",
                "Can people be identified?",
                "identifiability",
                "What the register says",
                DataUseStated::identifiability,
                ReportTable.Display.ON_PAGE);
    }

    static ReportTable byDataset(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_dataset",
                "Sets of data",
                "dataset",
                "Set of data",
                DataUseStated::dataset,
                ReportTable.Display.folded());
    }

    static ReportTable byLegalBasis(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_legal_basis",
                "Laws that the register names",
                "legal_basis",
                "Law",
                DataUseStated::legalBasis,
                ReportTable.Display.ON_PAGE);
    }

    static ReportTable byCommonLawBasis(RegisterTally tally) {
        return byUse(
                tally,
                "register_by_common_law_basis",
                "How the duty of confidence is met",
                "common_law_basis",
                "What the register says",
                DataUseStated::commonLawBasis,
                ReportTable.Display.ON_PAGE);
    }

    private static ReportTable byUse(
            RegisterTally tally,
            String name,
            String caption,
            String column,
            String heading,
            Function<DataUseStated, String> by,
            ReportTable.Display display) {
        return ReportTable.named(name, caption, "One row for each different statement; uses and releases are counted.")
                .display(display)
                .rows(
                        RegisterTally.grouped(tally.uses(), by),
                        RegisterTables::facts,
                        RegisterTables.<DataUseStated>counted(column, heading, AS_WRITTEN)
                                .count("data_uses", "Uses of data", "Uses of data with this statement.", g -> g.facts()
                                        .size())
                                .count(
                                        "releases",
                                        "Releases",
                                        "Releases under these uses.",
                                        g -> g.sum(u -> tally.releasesOf(u).size())));
    }

    static ReportTable byOptOut(RegisterTally tally) {
        return ReportTable.named(
                        "register_by_opt_out",
                        "What the register says about opt-outs",
                        "One row for each different statement about opt-outs.")
                .rows(
                        RegisterTally.grouped(tally.releases(), ReleaseStated::optOutsApplied),
                        RegisterTables::facts,
                        RegisterTables.<ReleaseStated>counted("opt_outs", "What the register says", AS_WRITTEN)
                                .count("releases", "Releases", "Releases with this statement.", g -> g.facts()
                                        .size())
                                .count(
                                        "identifiable_releases",
                                        "Of these, data that can identify people",
                                        "Releases that the register calls identifiable.",
                                        g -> g.count(tally::canIdentify)));
    }

    static ReportTable benefits(RegisterTally tally) {
        return ReportTable.named(
                        "register_benefits",
                        "Benefits that the register states",
                        "One row for each kind of organisation; a text is counted as stated unless it is blank or says only that it does not apply.")
                .rows(
                        RegisterTally.grouped(tally.agreements(), AgreementStated::organisationType),
                        RegisterTables::facts,
                        RegisterTables.<AgreementStated>counted(
                                        "organisation_type", "Kind of organisation", "As the register calls it.")
                                .count("agreements", "Agreements", "Agreements stated.", g -> g.facts()
                                        .size())
                                .count(
                                        "expected_stated",
                                        "State expected benefits",
                                        "Agreements with a text about expected benefits.",
                                        g -> g.count(a ->
                                                RegisterTally.says(a.event().expectedBenefits())))
                                .count(
                                        "achieved_stated",
                                        "Say something about achieved benefits",
                                        "Agreements with a text about benefits achieved.",
                                        g -> g.count(a ->
                                                RegisterTally.says(a.event().yieldedBenefits())))
                                .count(
                                        "achieved_not_stated",
                                        "State no achieved benefit",
                                        "Agreements without such a text.",
                                        g -> g.count(a ->
                                                !RegisterTally.says(a.event().yieldedBenefits()))));
    }

    /** Columns that begin with what the register says. */
    private static <E extends RegisterEvent> Columns<Group<E>, Value> counted(
            String name, String heading, String meaning) {
        return Value.<Group<E>>columns().key(name, heading, meaning, Group::name);
    }

    private static Lineage facts(Group<?> group) {
        return Lineage.of(group.facts());
    }
}
