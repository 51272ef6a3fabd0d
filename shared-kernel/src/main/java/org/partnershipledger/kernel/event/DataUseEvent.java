package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What data an agreement uses and when it flows (domain-rules.md B4). Field names follow the HDR UK data use register
 * standard, so that an entry can be exported to it. No patient-level data and no names of people, ever.
 */
public sealed interface DataUseEvent extends AgreementEvent {

    String dataUse();

    /**
     * @param legalBasisArticle6 UK GDPR Article 6(1) letter, e.g. {@code (e) public task}
     * @param legalBasisArticle9 UK GDPR Article 9(2) letter; empty when no special category of data, such as health, is used
     * @param nationalDataOptOut how the national data opt-out is applied, in the register's words
     * @param routeJustification why the data leaves the secure data environment; empty when it does not leave it
     */
    @EventName("data-use.registered.v1")
    record DataUseRegistered(
            String agreement,
            LocalDate effectiveOn,
            String dataUse,
            String title,
            String laySummary,
            String publicBenefitStatement,
            List<String> datasets,
            Identifiability identifiability,
            DataAccessRoute route,
            String legalBasisArticle6,
            Optional<String> legalBasisArticle9,
            String commonLawDuty,
            String nationalDataOptOut,
            boolean commercialPurpose,
            Optional<String> routeJustification)
            implements DataUseEvent {}

    /** @param peopleInScope people whose data is in the flow; published only rounded and banded (I15) */
    @EventName("data-use.flow-started.v1")
    record DataFlowStarted(String agreement, LocalDate effectiveOn, String dataUse, String dataset, long peopleInScope)
            implements DataUseEvent {}

    @EventName("data-use.flow-stopped.v1")
    record DataFlowStopped(String agreement, LocalDate effectiveOn, String dataUse, String dataset, String reason)
            implements DataUseEvent {}

    enum Identifiability {
        ANONYMOUS,
        DE_PERSONALISED,
        PERSONALLY_IDENTIFIABLE
    }

    /** The secure data environment is the default; a release outside it must be justified. */
    enum DataAccessRoute {
        NHS_ANALYSED_AGGREGATE,
        SECURE_DATA_ENVIRONMENT,
        PSEUDONYMISED_RELEASE,
        ANONYMISED_RELEASE
    }
}
