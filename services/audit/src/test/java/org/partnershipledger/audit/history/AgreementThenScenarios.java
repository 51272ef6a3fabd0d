package org.partnershipledger.audit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.audit.history.Histories.drafted;
import static org.partnershipledger.audit.history.Histories.number;
import static org.partnershipledger.audit.history.Histories.on;
import static org.partnershipledger.audit.history.Histories.period;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.history.FactsThen.Fact;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementCompleted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeCorrected;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeRecorded;
import org.partnershipledger.kernel.event.MeasureEvent.OutcomeVerified;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.money.Money;

class AgreementThenScenarios {
    private static final Evidence EVIDENCE = new Evidence("audit", "https://example.org/a", "ab".repeat(32));

    @Test
    void aFactRecordedLaterIsNotKnownAlthoughItWasAlreadyEffective() {
        var history = new Histories()
                .recorded("2026-04-01T09:00:00Z", drafted("2026-04-01"))
                .recorded("2026-07-20T09:00:00Z", new AgreementSigned("A1", on("2026-06-01"), "QZZ"))
                .told();

        assertThat(value(history, "2026-06-15", "2026-06-30T17:00", "State")).isEqualTo("Draft since 1 April 2026");
        assertThat(value(history, "2026-06-15", "2026-07-31T17:00", "State")).isEqualTo("Being signed");
        assertThat(value(history, "2026-05-31", "2026-07-31T17:00", "State")).isEqualTo("Draft since 1 April 2026");
    }

    @Test
    void aFactRecordedLateTakesItsPlaceOnItsDay() {
        var history = new Histories()
                .recorded("2026-04-01T09:00:00Z", granted("2026-04-01", null))
                .recorded("2026-06-01T09:00:00Z", granted("2026-06-01", null))
                .recorded(
                        "2026-07-01T09:00:00Z",
                        new ApprovalWithdrawn("A1", on("2026-05-01"), ApprovalType.DPIA, "found out of date"))
                .told();

        assertThat(value(history, "2026-05-15", "2026-06-30", "DPIA")).startsWith("granted on 1 April 2026");
        assertThat(value(history, "2026-05-15", "2026-07-02", "DPIA")).startsWith("withdrawn on 1 May 2026");
        assertThat(value(history, "2026-06-15", "2026-07-02", "DPIA")).startsWith("granted on 1 June 2026");
    }

    @Test
    void anApprovalThatRanOutSaysSoFromTheDayAfter() {
        var history = new Histories()
                .recorded("2026-04-01T09:00:00Z", granted("2026-04-01", "2026-09-30"))
                .told();

        assertThat(value(history, "2026-09-30", null, "DPIA")).startsWith("granted");
        assertThat(value(history, "2026-10-01", null, "DPIA")).startsWith("RAN OUT: granted");
    }

    @Test
    void aCorrectionReplacesTheValueAndNeedsItsOwnVerification() {
        var history = new Histories()
                .recorded("2026-04-10T09:00:00Z", outcome("2026-03-31", "120"))
                .recorded("2026-04-20T09:00:00Z", verified("2026-04-20"))
                .recorded(
                        "2026-06-01T09:00:00Z",
                        new OutcomeCorrected(
                                "A1",
                                on("2026-03-31"),
                                "M1",
                                "O1",
                                number("110"),
                                Optional.empty(),
                                "double count",
                                EVIDENCE))
                .recorded("2026-06-10T09:00:00Z", verified("2026-06-10"))
                .told();

        assertThat(value(history, "2026-06-30", "2026-05-01", "Outcome O1"))
                .contains("120 where 100", "verified by QZZ");
        assertThat(value(history, "2026-06-30", "2026-06-05", "Outcome O1"))
                .contains("corrected to 110", "not verified")
                .doesNotContain("verified by");
        assertThat(value(history, "2026-06-30", "2026-06-30", "Outcome O1"))
                .contains("corrected to 110", "verified by QZZ on 10 June 2026");
        assertThat(fact(history, "2026-06-30", "2026-06-30", "Outcome O1").positions())
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void whatIsStillOpenOfASettlementFollowsWhatHadReachedTheBank() {
        var history = new Histories()
                .recorded(
                        "2026-05-01T09:00:00Z",
                        new SettlementRaised(
                                "S1",
                                "A1",
                                on("2026-05-01"),
                                SettlementBasis.RECONCILIATION,
                                "R1",
                                SettlementDirection.PARTNER_TO_NHS,
                                Histories.BODY,
                                "SAMPLE01",
                                Money.of("1000.00"),
                                VatTreatment.STANDARD_20,
                                Money.of("200.00"),
                                on("2026-05-31")))
                .recorded(
                        "2026-06-03T09:00:00Z",
                        new SettlementPaid("S1", "A1", on("2026-05-30"), Money.of("700.00"), "F1"))
                .told();

        assertThat(value(history, "2026-06-30", "2026-06-01", "Settlement S1")).endsWith("still open £1,200.00");
        assertThat(value(history, "2026-06-30", "2026-06-30", "Settlement S1"))
                .endsWith("paid £700.00, still open £500.00");
    }

    @Test
    void whatIsKnownButNotYetEffectiveIsListedApart() {
        var history = new Histories()
                .recorded("2026-04-01T09:00:00Z", drafted("2026-04-01"))
                .recorded("2026-04-02T09:00:00Z", new AgreementFullySigned("A1", on("2026-04-02")))
                .recorded("2026-04-03T09:00:00Z", new AgreementActivated("A1", on("2026-05-01")))
                .told();
        var answer =
                AsOf.of(history, AsOfQuestion.read("2026-04-30", "2026-04-30").question());

        assertThat(answer.inForce()).extracting(DecodedEvent::position).containsExactly(1L, 2L);
        assertThat(answer.toCome()).extracting(DecodedEvent::position).containsExactly(3L);
    }

    @Test
    void aPauseAndAnEndHoldFromTheirDayAndAnEarlyEndSaysItsCause() {
        var history = new Histories()
                .recorded("2026-04-01T09:00:00Z", drafted("2026-04-01"))
                .recorded("2026-04-01T10:00:00Z", new AgreementActivated("A1", on("2026-04-01")))
                .recorded("2026-06-02T09:00:00Z", new AgreementSuspended("A1", on("2026-06-01"), "approval lapsed"))
                .recorded("2026-07-02T09:00:00Z", new AgreementResumed("A1", on("2026-07-01")))
                .recorded(
                        "2026-08-01T09:00:00Z",
                        new AgreementExtended("A1", on("2026-08-01"), on("2030-03-31"), "one more year"))
                .recorded(
                        "2026-10-05T09:00:00Z",
                        new AgreementTerminated(
                                "A1", on("2026-09-30"), TerminationCause.INSOLVENCY, "liquidator appointed"))
                .told();

        assertThat(value(history, "2026-05-31", null, "State")).isEqualTo("Active since 1 April 2026");
        assertThat(value(history, "2026-06-01", null, "State"))
                .isEqualTo("Suspended since 1 June 2026: approval lapsed");
        assertThat(value(history, "2026-07-01", null, "State")).isEqualTo("Active again since 1 July 2026");
        assertThat(value(history, "2026-09-30", null, "State"))
                .isEqualTo("Terminated; last day in force 30 September 2026; cause: the partner is insolvent; reason:"
                        + " liquidator appointed");
        assertThat(value(history, "2026-09-30", "2026-10-04", "State")).isEqualTo("Active again since 1 July 2026");
        assertThat(value(history, "2026-09-29", null, "Runs")).endsWith("; extended to 31 March 2030: one more year");
        assertThat(value(history, "2026-09-30", null, "Runs"))
                .endsWith("; extended to 31 March 2030: one more year; ended early, on 30 September 2026");
    }

    @Test
    void aCompletedAgreementSaysItsLastDay() {
        var history = new Histories()
                .recorded("2026-04-01T09:00:00Z", drafted("2026-04-01"))
                .recorded("2026-04-01T10:00:00Z", new AgreementCompleted("A1", on("2026-09-30")))
                .told();

        assertThat(value(history, "2026-10-01", null, "State"))
                .isEqualTo("Completed; last day in force 30 September 2026");
    }

    private static ApprovalGranted granted(String on, String until) {
        return new ApprovalGranted(
                "A1",
                on(on),
                ApprovalType.DPIA,
                Optional.empty(),
                Optional.ofNullable(until).map(Histories::on));
    }

    private static OutcomeRecorded outcome(String on, String actual) {
        return new OutcomeRecorded(
                "A1",
                on(on),
                "M1",
                "O1",
                period("2025-04-01", "2026-03-31"),
                number("100"),
                number(actual),
                Optional.of(400L),
                Optional.empty(),
                EVIDENCE);
    }

    private static OutcomeVerified verified(String on) {
        return new OutcomeVerified("A1", on(on), "M1", "O1", Histories.BODY, "sample check", EvidenceGrade.B);
    }

    private static String value(List<DecodedEvent> history, String effective, String known, String label) {
        return fact(history, effective, known, label).value();
    }

    private static Fact fact(List<DecodedEvent> history, String effective, String known, String label) {
        var question = AsOfQuestion.read(effective, known).question();
        return AgreementThen.told(AsOf.of(history, question), question).stream()
                .flatMap(section -> section.facts().stream())
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line says " + label));
    }
}
