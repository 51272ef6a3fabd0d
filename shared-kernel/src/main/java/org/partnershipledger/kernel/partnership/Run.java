package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.money.Money;

/**
 * One reconciliation as it stands: what it came to, who prepared it, and how far it is on its way to being paid.
 *
 * @param trueUp null when the period was not measurable: that is not zero
 * @param parties who has agreed so far
 */
public record Run(
        String reference,
        String measure,
        ReconciliationRun kind,
        Period period,
        Money trueUp,
        Money gains,
        Money losses,
        Money carriedForwardLoss,
        String preparer,
        Stage stage,
        Set<String> parties) {

    public enum Stage {
        CALCULATED,
        ISSUED,
        DISPUTED
    }

    public static Run of(ReconciliationCalculated calculated, String preparer) {
        return new Run(
                calculated.reconciliation(),
                calculated.measure(),
                calculated.run(),
                calculated.period(),
                calculated.trueUp(),
                shares(calculated, 1),
                shares(calculated, -1),
                carriedForwardLoss(calculated.workings()),
                preparer,
                Stage.CALCULATED,
                Set.of());
    }

    /** What the partner gained (or lost, as an amount) in windows of that sign: they count towards different caps. */
    private static Money shares(ReconciliationCalculated calculated, int sign) {
        return calculated.workings().stream()
                .map(working -> working.result().partnerShare())
                .filter(share -> share != null && share.signum() == sign)
                .map(Money::absolute)
                .reduce(Money.ZERO, Money::plus);
    }

    /** A window that was not measurable uses up nothing: what it brought forward goes on. */
    private static Money carriedForwardLoss(List<Working> workings) {
        if (workings.isEmpty()) {
            return Money.ZERO;
        }
        var last = workings.getLast();
        Money carried = last.result().carriedForwardLoss();
        return carried == null ? last.inputs().broughtForwardLoss() : carried;
    }

    public Run issued() {
        return at(Stage.ISSUED, parties);
    }

    /** A dispute takes back what was agreed before it: each party agrees anew. */
    public Run disputed() {
        return at(Stage.DISPUTED, Set.of());
    }

    public Run agreedBy(String party) {
        return at(Stage.ISSUED, Persistent.with(parties, party));
    }

    /**
     * When the agreement ended within its period: what it settled counts towards the days to the end, and a new run
     * of those days takes its place.
     */
    public Run cutAt(LocalDate lastDay) {
        if (!period.to().isAfter(lastDay) || period.from().isAfter(lastDay)) {
            return this;
        }
        var days = new Period(period.from(), lastDay);
        var cut = ReconciliationRun.PROVISIONAL;
        return new Run(
                reference, measure, cut, days, trueUp, gains, losses, carriedForwardLoss, preparer, stage, parties);
    }

    private Run at(Stage next, Set<String> by) {
        return new Run(reference, measure, kind, period, trueUp, gains, losses, carriedForwardLoss, preparer, next, by);
    }

    /** Agreed by the partner and by an NHS body that held the agreement then. */
    public boolean isAgreed(String partner) {
        return parties.contains(partner) && parties.size() > 1;
    }

    public boolean isFinal() {
        return switch (kind) {
            case PROVISIONAL -> false;
            case FINAL, CORRECTION -> true;
        };
    }

    /** Whether it settles days after that day: both sides have agreed to them, or a final run was sent out. */
    public boolean settlesBeyond(LocalDate day, String partner) {
        boolean sent = isFinal() && stage != Stage.CALCULATED;
        return sent && period.to().isAfter(day)
                || isAgreed(partner) && period.from().isAfter(day);
    }

    public Money trueUpOrNothing() {
        return trueUp == null ? Money.ZERO : trueUp;
    }
}
