package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentOutcomeNoted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/** Money that came back and is put to a purpose: promised, spent, and what came of it. */
public sealed interface Reinvestment {

    record NotCommitted() implements Reinvestment {}

    record Committed(Facts<ReinvestmentEvent> facts) implements Reinvestment {

        public Fact<ReinvestmentCommitted> committed() {
            return facts.only(ReinvestmentCommitted.class);
        }

        public ReinvestmentCommitted event() {
            return committed().event();
        }

        public String reference() {
            return event().reinvestment();
        }

        public String agreement() {
            return event().agreement();
        }

        /** In whose history the stream is kept. */
        public OdsCode body() {
            return committed().body();
        }

        public Money spentBy(LocalDate day) {
            return facts.stream(ReinvestmentSpent.class)
                    .filter(fact -> fact.isBy(day))
                    .map(fact -> fact.event().amount())
                    .reduce(Money.ZERO, Money::plus);
        }

        public Money spent() {
            return spentBy(LocalDate.MAX);
        }

        /** Committed and not yet spent. */
        public Money left() {
            return event().amount().minus(spent());
        }

        public List<Fact<ReinvestmentSpent>> spentBetween(LocalDate from, LocalDate to) {
            return facts.stream(ReinvestmentSpent.class)
                    .filter(fact -> fact.isBetween(from, to))
                    .toList();
        }

        public boolean hasReference(String financeReference) {
            return facts.stream(ReinvestmentSpent.class)
                    .anyMatch(fact -> fact.event().financeReference().equals(financeReference));
        }

        public List<Fact<ReinvestmentOutcomeNoted>> outcomes() {
            return facts.all(ReinvestmentOutcomeNoted.class);
        }
    }

    Reinvestment NONE = new NotCommitted();

    StreamKind<Reinvestment> STREAMS = new StreamKind<>(
            "Reinvestment", NONE, (state, fact) -> state.with(fact.with((ReinvestmentEvent) fact.event())));

    default Reinvestment with(Fact<? extends ReinvestmentEvent> fact) {
        return switch (fact.event()) {
            case ReinvestmentCommitted _ -> new Committed(Facts.of(fact));
            case ReinvestmentSpent _, ReinvestmentOutcomeNoted _ ->
                switch (this) {
                    case Committed(var facts) -> new Committed(facts.with(fact));
                    case NotCommitted notYet -> notYet;
                };
        };
    }
}
