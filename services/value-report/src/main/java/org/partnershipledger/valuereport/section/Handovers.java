package org.partnershipledger.valuereport.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.account.Handover;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.ReportTable.Display;
import org.partnershipledger.valuereport.model.Value;

/**
 * Agreements that came from other NHS bodies or went to them, each body named, each day given, so that a reader who
 * knew the earlier body finds its part, and no figure stands in two reports (I20).
 * Next: {@link OtherBodiesSection}, where they are told.
 */
record Handovers(ReportContext report, List<Handover> taken, List<Handover> handed) {

    static Handovers of(ReportContext report) {
        return new Handovers(
                report,
                report.account().takenOver(report.year()),
                report.account().handedOn(report.year()));
    }

    boolean any() {
        return !taken.isEmpty() || !handed.isEmpty();
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(
                "NHS bodies merge and split, and agreements pass from one to another. The body that has an"
                        + " agreement at the end of a year tells the whole year of it, so that no figure stands in two reports.");
        var whole = taken.stream().filter(this::toldHere).toList();
        if (!whole.isEmpty()) {
            sentences.add(agreements(whole) + " came to us from "
                    + names(whole.stream().map(h -> name(h.from(), h)))
                    + ". What happened before that day happened under the earlier body and is part of this account."
                    + " Figures of last year count it too.");
        }
        var parts = taken.stream()
                .filter(h -> !toldHere(h) && report.account().holds(h.agreement(), report.yearEnd()))
                .toList();
        if (!parts.isEmpty()) {
            sentences.add("A part of " + agreements(parts) + " came to us from "
                    + names(parts.stream().map(h -> name(h.from(), h)))
                    + ". Another body has the largest part and tells what happened before that day.");
        }
        var before = taken.stream()
                .flatMap(handover -> receivedBefore(handover).stream())
                .reduce(Money.ZERO, Money::plus);
        if (before.signum() > 0) {
            sentences.add("Of the money received this year " + InWords.money(before)
                    + " reached the bank before it came to us.");
        }
        if (!handed.isEmpty()) {
            sentences.add(agreements(handed) + " passed from us to "
                    + names(handed.stream().map(h -> name(h.to(), h)))
                    + ". Their figures of this year stand in the report named in the table, not here.");
        }
        return sentences;
    }

    private boolean toldHere(Handover handover) {
        return report.account()
                .teller(handover.agreement(), report.yearEnd())
                .equals(report.account().body());
    }

    private static String agreements(List<Handover> handovers) {
        return InWords.many(
                handovers.stream().map(Handover::agreement).distinct().count(), "agreement", "agreements");
    }

    ReportTable table() {
        return ReportTable.named(
                        "handovers",
                        "Agreements that changed hands",
                        "One row for each agreement, or share of one, that came to us by the end of the year or went from us in it.")
                .display(Display.cards())
                .rows(
                        Stream.concat(taken.stream(), handed.stream()).toList(),
                        this::lineage,
                        Value.<Handover>columns()
                                .key("agreement", "Agreement", "Reference of the agreement.", h -> h.agreement())
                                .text("title", "Title", "Title of the agreement.", h -> report.history()
                                        .titleOf(h.agreement()))
                                .text("from_body", "From", "Body that had it before.", h -> name(h.from(), h))
                                .text("to_body", "To", "Body that has it since.", h -> name(h.to(), h))
                                .date("handed_on", "Since", "First day of the new body.", h -> h.on())
                                .number(
                                        "share_percent",
                                        "Share, per cent",
                                        "Part of what the earlier body had.",
                                        h -> h.share().multiply(BigDecimal.valueOf(100)))
                                .text(
                                        "told_by",
                                        "Its figures stand in the report of",
                                        "Body that tells this year of it.",
                                        h -> name(report.account().teller(h.agreement(), report.yearEnd()), h))
                                .cell(
                                        Kind.MONEY,
                                        "received_before",
                                        "Received before that day",
                                        "Money received from the partner in this year before that day; in our totals.",
                                        h -> received(h)));
    }

    private Value received(Handover handover) {
        return Optional.of(handover)
                .filter(taken::contains)
                .flatMap(this::receivedBefore)
                .map(Value::amount)
                .orElse(Value.missing(Mark.NOT_APPLICABLE));
    }

    /** Empty when the agreement came before the year, or is told elsewhere. */
    private Optional<Money> receivedBefore(Handover handover) {
        if (!report.year().contains(handover.on()) || !handover.tells()) {
            return Optional.empty();
        }
        return Optional.of(report.figures().money().stream()
                .filter(line -> line.agreement().equals(handover.agreement())
                        && line.kind().isIncome()
                        && line.paidOn().isBefore(handover.on()))
                .map(line -> line.beforeVat())
                .reduce(Money.ZERO, Money::plus));
    }

    private Lineage lineage(Handover handover) {
        var life = report.history().agreement(handover.agreement()).life();
        return Lineage.of(life.facts().last(AgreementDrafted.class)).and(handover.fact());
    }

    private static String names(Stream<String> bodies) {
        return bodies.distinct().sorted().collect(Collectors.joining(" and "));
    }

    private static String name(OdsCode body, Handover handover) {
        return LayNames.of(body, body.equals(handover.from()) ? handover.on().minusDays(1) : handover.on());
    }
}
