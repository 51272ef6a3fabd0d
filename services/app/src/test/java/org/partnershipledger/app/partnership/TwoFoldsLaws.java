package org.partnershipledger.app.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.history.AgreementThen;
import org.partnershipledger.audit.history.AsOf;
import org.partnershipledger.audit.history.AsOfQuestion;
import org.partnershipledger.audit.history.DecodedEvent;
import org.partnershipledger.audit.history.FactsThen;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRequested;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalWithdrawn;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Approval;
import org.partnershipledger.kernel.partnership.DataUses.Flow;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Outcome;
import org.partnershipledger.kernel.partnership.Partnership;
import org.partnershipledger.kernel.partnership.Run;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.ledger.RandomStory;

/**
 * One number, two paths: the audit folds a partnership by its own code, and says of every part what the kernel's fold
 * says, over random histories and at random questions (effective, known). A difference is a lie on one of the pages.
 */
class TwoFoldsLaws {
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);
    private static final int TRIES = 60;
    private static final int QUESTIONS = 3;
    private static final OdsCode QZZ = OdsCode.of("QZZ");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Test
    void theAuditAndTheKernelSayTheSameOfEveryPart() {
        LongStream.rangeClosed(1, CASES).parallel().forEach(seed -> {
            var history = RandomStory.of(seed, TRIES);
            var facts = facts(history);
            var random = new Random(seed);
            for (int i = 0; i < QUESTIONS; i++) {
                var effective = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_300));
                var known = Instant.EPOCH.plusSeconds(1 + random.nextInt(facts.size() + 5));
                String where = "seed " + seed + ", effective " + effective + ", known " + known;
                var partnership = Partnership.of(Partnership.asOf(facts, effective, known));
                assertThat(says(facts, new AsOfQuestion(effective, known)))
                        .as(where)
                        .containsAllEntriesOf(expected(partnership, effective));
            }
        });
    }

    private static List<Fact<LedgerEvent>> facts(RandomStory.History history) {
        var facts = new ArrayList<Fact<LedgerEvent>>();
        for (int i = 0; i < history.events().size(); i++) {
            var id = new UUID(0, i);
            var origin = new Origin(
                    history.actors().get(i), "FINANCE_PREPARER", QZZ, id, id, Optional.empty(), Optional.empty());
            facts.add(new Fact<>(history.events().get(i), i + 1, i + 1, Instant.EPOCH.plusSeconds(i + 1), origin, QZZ));
        }
        return facts;
    }

    /** What the audit's page says, each line cut to what both sides tell. */
    private static Map<String, String> says(List<Fact<LedgerEvent>> facts, AsOfQuestion question) {
        var told = facts.stream().map(TwoFoldsLaws::told).toList();
        var says = new LinkedHashMap<String, String>();
        for (var section : AgreementThen.told(AsOf.of(told, question), question)) {
            for (FactsThen.Fact line : section.facts()) {
                says.put(section.heading() + " / " + line.label(), line.value());
            }
        }
        says.replaceAll((label, value) -> label.startsWith("The agreement / State") ? value.split("[ ;]")[0] : value);
        return says;
    }

    private static DecodedEvent told(Fact<LedgerEvent> fact) {
        byte[] none = new byte[0];
        String name = EventCatalogue.ledger().nameOf(fact.event());
        var row = new RecordedEvent(
                fact.position(),
                fact.body(),
                fact.position(),
                "Agreement",
                "Agreement:CM-001",
                fact.position() - 1,
                fact.origin().commandId(),
                name,
                fact.effectiveOn(),
                fact.recordedAt(),
                none,
                none,
                none,
                none,
                none);
        return new DecodedEvent(row, fact.event(), fact.origin());
    }

    private static Map<String, String> expected(Partnership partnership, LocalDate day) {
        var lines = new LinkedHashMap<String, String>();
        var agreement = partnership.agreement();
        if (!agreement.isDrafted()) {
            return lines;
        }
        lines.put("The agreement / State", state(partnership));
        agreement.approvals().all().forEach(approval -> approval(lines, approval, day));
        agreement.dataUses().flows().forEach(flow -> flow(lines, flow));
        agreement.measures().outcomes().values().forEach(outcome -> outcome(lines, outcome));
        agreement.commercial().all().forEach(term -> term.decided()
                .ifPresent(decided -> lines.put(
                        "Commercial terms / Milestone of " + term.reference(),
                        (decided.as() == MilestoneDecision.MET ? "met on " : "missed on ")
                                + DAY.format(decided.on())
                                + (decided.corrects() ? ", put right" : "")
                                + decided.reason().map(reason -> ": " + reason).orElse(""))));
        agreement.gainShare().all().forEach(run -> run(lines, run));
        partnership.settlements().values().forEach(settlement -> settlement(lines, settlement));
        partnership
                .reinvestments()
                .forEach((reference, reinvestment) -> lines.put(
                        "Reinvestment / Reinvestment " + reference,
                        reinvestment.event().body() + " committed "
                                + money(reinvestment.event().amount()) + " to "
                                + reinvestment.event().purpose() + ", "
                                + reinvestment.event().place() + "; spent "
                                + money(reinvestment.spent())));
        return lines;
    }

    private static String state(Partnership partnership) {
        return switch (partnership.agreement().life().state()) {
            case NOT_DRAFTED, EXPIRED -> throw new AssertionError("never recorded");
            case DRAFT -> "Draft";
            case NEGOTIATING -> "Being";
            case SIGNED -> "Signed";
            case ACTIVE -> "Active";
            case SUSPENDED -> "Suspended";
            case COMPLETED -> "Completed";
            case TERMINATED -> "Terminated";
        };
    }

    private static void approval(Map<String, String> lines, Approval approval, LocalDate day) {
        String granted = approval.grant()
                .map(fact -> "granted on " + DAY.format(fact.effectiveOn())
                        + approval.lastDay()
                                .map(to -> ", holds until " + DAY.format(to))
                                .orElse(""))
                .orElse("");
        String latest = approval.openRequest()
                .map(fact -> "asked for on " + DAY.format(fact.effectiveOn()) + ", not decided")
                .or(() -> approval.renewal() == Approval.Renewal.REFUSED || granted.isEmpty()
                        ? approval.facts().last().map(fact -> switch (fact.event()) {
                            case ApprovalRefused refused ->
                                "refused on " + DAY.format(refused.effectiveOn()) + ": " + refused.reason();
                            case ApprovalWithdrawn withdrawn ->
                                "withdrawn on " + DAY.format(withdrawn.effectiveOn()) + ": " + withdrawn.reason();
                            case ApprovalRequested _, ApprovalGranted _ -> throw new AssertionError(fact);
                        })
                        : Optional.empty())
                .orElse("");
        boolean ranOut = approval.stateOn(day) == Approval.State.EXPIRED;
        String words = granted.isEmpty() || latest.isEmpty() ? granted + latest : granted + "; renewal " + latest;
        lines.put("Approvals / " + label(approval.type()), (ranOut ? "RAN OUT: " : "") + words);
    }

    private static String label(ApprovalType type) {
        return type.name().length() <= 4 ? type.name() : Names.of(type).replaceFirst(" art([0-9]+)$", ", Article $1");
    }

    private static void flow(Map<String, String> lines, Flow flow) {
        lines.put(
                "Data uses and flows / Flow of " + flow.dataset() + " under " + flow.dataUse(),
                flow.stopped()
                        .map(fact -> "stopped on " + DAY.format(fact.effectiveOn()) + ": "
                                + fact.event().reason())
                        .orElseGet(() ->
                                "flowing since " + DAY.format(flow.started().effectiveOn()) + ", "
                                        + String.format(
                                                Locale.ROOT,
                                                "%,d",
                                                flow.started().event().peopleInScope())
                                        + " people in scope"));
    }

    private static void outcome(Map<String, String> lines, Outcome outcome) {
        String value = outcome.corrections().isEmpty()
                ? outcome.actual().orElseThrow().toPlainString() + " where "
                        + outcome.expected().orElseThrow()
                        + " was expected, " + DAY.format(outcome.period().from()) + " to "
                        + DAY.format(outcome.period().to())
                : "corrected to " + outcome.actual().orElseThrow().toPlainString() + " (Late bills)";
        String check = outcome.verified()
                .map(fact -> "verified by QZZ on " + DAY.format(fact.effectiveOn()) + ", evidence grade "
                        + fact.event().grade())
                .or(() -> outcome.rejected()
                        .map(fact -> "rejected on " + DAY.format(fact.effectiveOn()) + ": "
                                + fact.event().reason()))
                .orElse("not verified");
        lines.put(
                "Measures, baselines and outcomes / Outcome " + outcome.reference(),
                outcome.measure() + ": " + value + "; " + check);
    }

    private static void run(Map<String, String> lines, Run run) {
        var event = run.calculated().event();
        lines.put(
                "Risk and gain share / Reconciliation " + run.reference(),
                name(event.run().name()) + " run for " + run.measure() + ", "
                        + DAY.format(event.period().from()) + " to "
                        + DAY.format(event.period().to()) + ": pool " + money(event.pool()) + ", partner "
                        + money(event.entitlement()) + ", NHS " + money(event.nhsShare()) + ", settled now "
                        + money(event.trueUp()) + "; " + progress(run));
    }

    private static String progress(Run run) {
        return switch (run.state()) {
            case CALCULATED -> "calculated, not issued";
            case ISSUED, AGREED ->
                run.agreements().values().stream()
                        .reduce((_, later) -> later)
                        .map(last -> "agreed by " + last.event().party() + " on " + DAY.format(last.effectiveOn()))
                        .orElseGet(() -> "issued on "
                                + DAY.format(run.issued().orElseThrow().effectiveOn()));
            case DISPUTED -> {
                var dispute = run.openDispute().orElseThrow();
                yield "DISPUTED on " + DAY.format(dispute.effectiveOn()) + " for "
                        + money(dispute.event().amount()) + ": "
                        + dispute.event().grounds();
            }
            case RESOLVED -> {
                var resolved = run.resolution().orElseThrow();
                yield "dispute resolved on " + DAY.format(resolved.effectiveOn()) + " (Negotiated): "
                        + resolved.event().decided();
            }
        };
    }

    private static void settlement(Map<String, String> lines, Settlement.Raised settlement) {
        var event = settlement.event();
        String who =
                switch (event.direction()) {
                    case PARTNER_TO_NHS -> "the partner " + event.partner() + " owes " + event.nhsBody();
                    case NHS_TO_PARTNER -> event.nhsBody() + " owes the partner " + event.partner();
                };
        Money writtenOff = settlement.writtenOffBy(LocalDate.MAX);
        lines.put(
                "Settlements / Settlement " + settlement.reference(),
                who + " " + money(settlement.total()) + " with VAT of " + money(event.vat()) + ", due on "
                        + DAY.format(event.dueOn()) + "; paid " + money(settlement.paid())
                        + (writtenOff.isZero() ? "" : ", written off " + money(writtenOff)) + ", still open "
                        + money(settlement.owed()));
    }

    private static String name(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String money(Optional<Money> money) {
        return money.map(TwoFoldsLaws::money).orElse("no amount");
    }

    private static String money(Money money) {
        return money == null
                ? "no amount"
                : String.format(
                        Locale.ROOT,
                        "%s£%,.2f",
                        money.signum() < 0 ? "−" : "",
                        money.absolute().pounds());
    }
}
