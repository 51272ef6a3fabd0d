package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.partnershipledger.kernel.event.LedgerEvent;

/** Given a story, when somebody sends a command, then exactly these events are recorded: all fields, nothing else. */
public record Scenario(Story given, String actor, Command<?> when, List<LedgerEvent> then) {

    public static Scenario of(Story given, String actor, Command<?> when, LedgerEvent... then) {
        return new Scenario(given, actor, when, List.of(then));
    }

    public void holds() {
        assertThat(given.decide(actor, when))
                .isInstanceOfSatisfying(Decision.Accepted.class, accepted -> assertThat(accepted.allEvents())
                        .isEqualTo(then));
    }

    @Override
    public String toString() {
        return when.getClass().getSimpleName();
    }
}
