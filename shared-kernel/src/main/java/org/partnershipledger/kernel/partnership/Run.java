package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.GainShareEvent.DisputeResolved;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationDisputed;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationIssued;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsAgreed;
import org.partnershipledger.kernel.event.GainShareEvent.RiskGainShareTermsVaried;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.money.Money;

/**
 * One reconciliation as it stands: what it came to, who prepared it, and how far it is on its way to being paid.
 *
 * @param endedOn last day of an agreement that ended within its period: what it settled counts towards the days to the
 *     end, and a new run of those days takes its place; empty otherwise
 */
public record Run(Facts<GainShareEvent> facts, Optional<LocalDate> endedOn) {

    /** AGREED: by the partner and by an NHS body. RESOLVED: a dispute was decided and nobody agreed since. */
    public enum State {
        CALCULATED,
        ISSUED,
        AGREED,
        DISPUTED,
        RESOLVED
    }

    static Run of(Fact<ReconciliationCalculated> calculated) {
        return new Run(Facts.of(calculated), Optional.empty());
    }

    Run with(Fact<? extends GainShareEvent> fact) {
        return new Run(facts.with(fact), endedOn);
    }

    Run cutAt(LocalDate lastDay) {
        boolean within = calculated().event().period().contains(lastDay)
                && !calculated().event().period().to().equals(lastDay);
        return within ? new Run(facts, Optional.of(lastDay)) : this;
    }

    public Fact<ReconciliationCalculated> calculated() {
        return facts.only(ReconciliationCalculated.class);
    }

    public String reference() {
        return calculated().event().reconciliation();
    }

    public String measure() {
        return calculated().event().measure();
    }

    /** The days that it counts for. */
    public Period period() {
        var whole = calculated().event().period();
        return endedOn.map(day -> new Period(whole.from(), day)).orElse(whole);
    }

    public ReconciliationRun kind() {
        return endedOn.isPresent()
                ? ReconciliationRun.PROVISIONAL
                : calculated().event().run();
    }

    public boolean isFinal() {
        return switch (kind()) {
            case PROVISIONAL -> false;
            case FINAL, CORRECTION -> true;
        };
    }

    /** Empty when the period was not measurable: that is not zero. */
    public Optional<Money> trueUp() {
        return calculated().event().trueUp();
    }

    public Money trueUpOrNothing() {
        return trueUp().orElse(Money.ZERO);
    }

    /** What the partner gained in windows in which it gained; it counts towards its lifetime cap on gains. */
    public Money gains() {
        return shares(1);
    }

    /** What the partner lost, as an amount above zero. */
    public Money losses() {
        return shares(-1);
    }

    private Money shares(int sign) {
        return calculated().event().workings().stream()
                .flatMap(working -> working.result().partnerShare().stream())
                .filter(share -> share.signum() == sign)
                .map(Money::absolute)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The loss left to be made good. A window that was not measurable uses up nothing: what it brought forward goes on. */
    public Money carriedForwardLoss() {
        List<Working> workings = calculated().event().workings();
        if (workings.isEmpty()) {
            return Money.ZERO;
        }
        var last = workings.getLast();
        return last.result().carriedForwardLoss().orElse(last.inputs().broughtForwardLoss());
    }

    public String preparer() {
        return calculated().actor();
    }

    public State state() {
        var state = State.CALCULATED;
        for (var fact : facts) {
            state = switch (fact.event()) {
                case ReconciliationCalculated _ -> State.CALCULATED;
                case ReconciliationIssued _ -> State.ISSUED;
                case ReconciliationAgreed _ -> State.ISSUED;
                case ReconciliationDisputed _ -> State.DISPUTED;
                case DisputeResolved _ -> State.RESOLVED;
                case RiskGainShareTermsAgreed _, RiskGainShareTermsVaried _ -> state;
            };
        }
        return agreements().size() > 1 ? State.AGREED : state;
    }

    /** Whether it was sent to the parties, whatever happened since. */
    public boolean isIssued() {
        return issued().isPresent();
    }

    public Optional<Fact<ReconciliationIssued>> issued() {
        return facts.last(ReconciliationIssued.class);
    }

    /** Who has agreed since the last dispute, by party: a dispute takes back what was agreed before it. */
    public Map<String, Fact<ReconciliationAgreed>> agreements() {
        var agreed = new LinkedHashMap<String, Fact<ReconciliationAgreed>>();
        for (var fact : facts) {
            if (fact.event() instanceof ReconciliationAgreed by) {
                agreed.put(by.party(), fact.with(by));
            } else if (fact.event() instanceof ReconciliationDisputed) {
                agreed.clear();
            }
        }
        return agreed;
    }

    public boolean isAgreedBy(String party) {
        return agreements().containsKey(party);
    }

    /** Agreed by the partner and by an NHS body that held the agreement then. */
    public boolean isAgreed(String partner) {
        return isAgreedBy(partner) && agreements().size() > 1;
    }

    /** The last dispute while it is open: neither decided, nor did a party agree since. */
    public Optional<Fact<ReconciliationDisputed>> openDispute() {
        return state() == State.DISPUTED ? facts.last(ReconciliationDisputed.class) : Optional.empty();
    }

    public Optional<Fact<ReconciliationDisputed>> dispute() {
        return facts.last(ReconciliationDisputed.class);
    }

    /** How the last dispute was decided. */
    public Optional<Fact<DisputeResolved>> resolution() {
        return facts.since(ReconciliationDisputed.class).last(DisputeResolved.class);
    }

    /** Disputed, or the dispute is decided and nobody agreed since: the figure may still change. */
    public boolean mayStillChange() {
        return state() == State.DISPUTED || state() == State.RESOLVED;
    }

    /** Whether it settles days after that day: both sides have agreed to them, or a final run was sent out. */
    public boolean settlesBeyond(LocalDate day, String partner) {
        return isFinal() && isIssued() && period().to().isAfter(day)
                || isAgreed(partner) && period().from().isAfter(day);
    }

    /** A later run takes the place of the earlier ones of its measure with which it shares a day. */
    boolean takesThePlaceOf(Run earlier) {
        return measure().equals(earlier.measure())
                && calculated()
                        .event()
                        .period()
                        .overlaps(earlier.calculated().event().period());
    }
}
