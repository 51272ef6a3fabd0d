package org.partnershipledger.ledger.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.agreement.ActivateAgreement;

/** Approvals asked for, granted, refused and taken back, and what that does to activation. */
public class ApprovalScenarios {
    private static final String A = "CM-001";
    private static final ApprovalType DPIA = ApprovalType.DPIA;

    private static RequestApproval request(String on) {
        return new RequestApproval(A, day(on), DPIA);
    }

    private static Story requested() {
        return Story.drafted().by("officer-1", request("2026-01-20"));
    }

    private static GrantApproval grant(String on) {
        return new GrantApproval(A, day(on), DPIA, Optional.of("Yearly review"), Optional.of(day("2028-03-31")));
    }

    public static List<Scenario> accepted() {
        return List.of(
                Scenario.of(
                        Story.drafted(),
                        "officer-1",
                        request("2026-01-20"),
                        new ApprovalRequested(A, day("2026-01-20"), DPIA)),
                Scenario.of(
                        requested(),
                        "officer-2",
                        grant("2026-02-20"),
                        new ApprovalGranted(
                                A,
                                day("2026-02-20"),
                                DPIA,
                                Optional.of("Yearly review"),
                                Optional.of(day("2028-03-31")))),
                Scenario.of(
                        requested(),
                        "officer-2",
                        new GrantApproval(A, day("2026-02-20"), DPIA, Optional.empty(), Optional.empty()),
                        new ApprovalGranted(A, day("2026-02-20"), DPIA, Optional.empty(), Optional.empty())),
                Scenario.of(
                        requested(),
                        "officer-2",
                        new RefuseApproval(A, day("2026-02-20"), DPIA, "Risks are not weighed"),
                        new ApprovalRefused(A, day("2026-02-20"), DPIA, "Risks are not weighed")),
                Scenario.of(
                        requested().by("officer-2", grant("2026-02-20")),
                        "officer-1",
                        new WithdrawApproval(A, day("2026-06-01"), DPIA, "A new supplier"),
                        new ApprovalWithdrawn(A, day("2026-06-01"), DPIA, "A new supplier")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void recordsExactly(Scenario scenario) {
        scenario.holds();
    }

    @Test
    void whatWasRefusedCanBeAskedForAgainAndGranted() {
        requested()
                .by("officer-2", new RefuseApproval(A, day("2026-02-20"), DPIA, "Risks are not weighed"))
                .by("officer-1", request("2026-02-24"))
                .by("officer-2", grant("2026-03-02"));
    }

    @Test
    void withoutAWithdrawnApprovalNothingIsActivatedUntilItIsGrantedAnew() {
        var story = Story.sign(Story.approved());
        var activate = new ActivateAgreement(A, day("2026-04-01"));
        assertThat(story.decide("officer-2", activate)).isInstanceOf(Decision.Accepted.class);
        story.by("officer-1", new WithdrawApproval(A, day("2026-03-20"), DPIA, "A new supplier"));
        assertThat(story.decide("officer-2", activate)).isInstanceOf(Decision.Rejected.class);
        story.by("officer-1", request("2026-03-21")).by("officer-2", grant("2026-03-25"));
        assertThat(story.decide("officer-2", activate)).isInstanceOf(Decision.Accepted.class);
    }
}
