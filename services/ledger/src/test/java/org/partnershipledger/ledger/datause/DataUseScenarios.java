package org.partnershipledger.ledger.datause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStarted;
import org.partnershipledger.kernel.event.DataUseEvent.DataFlowStopped;
import org.partnershipledger.kernel.event.DataUseEvent.DataUseRegistered;
import org.partnershipledger.kernel.event.DataUseEvent.Identifiability;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.approval.WithdrawApproval;

/** Data uses registered, flows started and stopped; no flow without live approvals (I1). */
public class DataUseScenarios {
    private static final String A = "CM-001";

    private static StartDataFlow start(String on) {
        return new StartDataFlow(A, day(on), "USE-1", "Admissions", 1_000);
    }

    private static StopDataFlow stop(String on) {
        return new StopDataFlow(A, day(on), "USE-1", "Admissions", "The model is trained");
    }

    private static Story registered() {
        return Story.active().by("officer-1", Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT));
    }

    public static List<Scenario> accepted() {
        return List.of(
                Scenario.of(
                        Story.active(),
                        "officer-1",
                        Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT),
                        new DataUseRegistered(
                                A,
                                day("2026-04-02"),
                                "USE-1",
                                "Finding people at risk of a fall",
                                "We use records without names to see who may fall.",
                                "Fewer people break a hip.",
                                List.of("Admissions"),
                                Identifiability.DE_PERSONALISED,
                                DataAccessRoute.SECURE_DATA_ENVIRONMENT,
                                "(e) public task",
                                Optional.empty(),
                                "Statutory exemption",
                                "The opt-out is applied",
                                true,
                                Optional.empty())),
                Scenario.of(
                        registered(),
                        "officer-1",
                        start("2026-04-15"),
                        new DataFlowStarted(A, day("2026-04-15"), "USE-1", "Admissions", 1_000)),
                Scenario.of(
                        registered().by("officer-1", start("2026-04-15")),
                        "officer-1",
                        stop("2026-06-01"),
                        new DataFlowStopped(A, day("2026-06-01"), "USE-1", "Admissions", "The model is trained")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    @Test
    void aStoppedFlowMayStartAgainButNotAfterAnApprovalWasWithdrawn() {
        var story = registered().by("officer-1", start("2026-04-15"), stop("2026-06-01"));
        assertThat(story.decide("officer-1", start("2026-07-01"))).isInstanceOf(Decision.Accepted.class);
        story.by("officer-1", new WithdrawApproval(A, day("2026-06-10"), ApprovalType.SIRO, "A new supplier"));
        assertThat(story.decide("officer-1", start("2026-07-01"))).isInstanceOf(Decision.Rejected.class);
    }
}
