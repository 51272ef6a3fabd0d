package org.partnershipledger.kernel.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Approval.Renewal;
import org.partnershipledger.kernel.partnership.Approval.State;

/** What an approval is on a day, and what happens about its renewal meanwhile. */
class ApprovalExamples {
    private static final ApprovalType SIRO = ApprovalType.SIRO;
    private static final String A = "CM-1";

    private Approval approval = Approval.none(SIRO);
    private long position;

    @Test
    void aRefusedRenewalLeavesTheApprovalLiveUntilItsLastDay() {
        asked("2026-03-01").granted("2026-04-01", "2027-03-31").asked("2026-10-01");
        assertThat(approval.stateOn(day("2026-10-02"))).isEqualTo(State.LIVE);
        assertThat(approval.renewal()).isEqualTo(Renewal.ASKED);

        refused("2026-11-01");
        assertThat(approval.stateOn(day("2026-11-02"))).isEqualTo(State.LIVE);
        assertThat(approval.stateOn(day("2027-03-31"))).isEqualTo(State.LIVE);
        assertThat(approval.stateOn(day("2027-04-01"))).isEqualTo(State.EXPIRED);
        assertThat(approval.renewal()).isEqualTo(Renewal.REFUSED);
        assertThat(approval.openRequest()).isEmpty();
    }

    @Test
    void aRenewalTakesThePlaceOfTheOldOneFromItsFirstDay() {
        asked("2026-03-01")
                .granted("2026-04-01", "2027-03-31")
                .asked("2027-01-01")
                .granted("2027-02-01", "2028-03-31");
        assertThat(approval.terms())
                .extracting(term -> term.from() + " " + term.to().orElseThrow())
                .containsExactly("2026-04-01 2027-01-31", "2027-02-01 2028-03-31");
        assertThat(approval.stateOn(day("2027-12-31"))).isEqualTo(State.LIVE);
        assertThat(approval.renewal()).isEqualTo(Renewal.NONE);
    }

    @Test
    void aWithdrawnApprovalHeldUntilTheDayBefore() {
        asked("2026-03-01").granted("2026-04-01", null).withdrawn("2026-08-15");
        assertThat(approval.holdsOn(day("2026-08-14"))).isTrue();
        assertThat(approval.holdsOn(day("2026-08-15"))).isFalse();
        assertThat(approval.stateOn(day("2026-09-01"))).isEqualTo(State.WITHDRAWN);
        assertThat(approval.grant()).isEmpty();
    }

    @Test
    void beforeAnAnswerItIsAskedForAndARefusalIsARefusal() {
        assertThat(approval.stateOn(day("2026-03-01"))).isEqualTo(State.NEVER_ASKED);
        asked("2026-03-01");
        assertThat(approval.stateOn(day("2026-03-01"))).isEqualTo(State.ASKED);
        refused("2026-03-20");
        assertThat(approval.stateOn(day("2026-03-20"))).isEqualTo(State.REFUSED);
        assertThat(approval.renewal()).isEqualTo(Renewal.NONE);
    }

    @Test
    void aGrantForALaterDayIsNotLiveBefore() {
        asked("2026-03-01").granted("2026-06-01", null);
        assertThat(approval.stateOn(day("2026-05-31"))).isEqualTo(State.GRANTED_AHEAD);
        assertThat(approval.stateOn(day("2026-06-01"))).isEqualTo(State.LIVE);
    }

    @Test
    void asItStoodOnADayLeavesOutWhatIsTrueOnlyLater() {
        asked("2026-03-01")
                .granted("2026-04-01", "2027-03-31")
                .asked("2026-10-01")
                .refused("2026-11-01");
        assertThat(approval.by(day("2026-10-15")).renewal()).isEqualTo(Renewal.ASKED);
        assertThat(approval.by(day("2026-03-15")).stateOn(day("2026-03-15"))).isEqualTo(State.ASKED);
    }

    private ApprovalExamples asked(String on) {
        return with(new ApprovalRequested(A, day(on), SIRO));
    }

    private ApprovalExamples granted(String on, String lastDay) {
        return with(new ApprovalGranted(
                A, day(on), SIRO, Optional.empty(), Optional.ofNullable(lastDay).map(ApprovalExamples::day)));
    }

    private ApprovalExamples refused(String on) {
        return with(new ApprovalRefused(A, day(on), SIRO, "Not proportionate"));
    }

    private ApprovalExamples withdrawn(String on) {
        return with(new ApprovalWithdrawn(A, day(on), SIRO, "The route was closed"));
    }

    private ApprovalExamples with(ApprovalEvent event) {
        var id = new UUID(0, ++position);
        var origin = new Origin("officer-1", "IG_LEAD", OdsCode.of("QZZ"), id, id, Optional.empty(), Optional.empty());
        approval = approval.with(new Fact<>(event, position, position, Instant.EPOCH, origin, OdsCode.of("QZZ")));
        return this;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
