package org.partnershipledger.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.kernel.words.Label;

/**
 * Something a person or an import asks for: one record, one file, an imperative verb. A component that may be
 * absent is an {@link Optional}; every other one is mandatory, {@code effectiveOn} above all.
 * Deciding has no clock: time and ids are fields, the actor comes with the {@link Origin}.
 * Next: {@link Deciding}, which adds the rules that hold for every command.
 *
 * @param <S> the folded state of the aggregate it is decided on
 */
public interface Command<S> {

    /** The stream that the command is decided on and writes to, e.g. {@code Agreement:CM-001}. */
    StreamOf<S> stream();

    /** The day in Europe/London from which the fact is true. Mandatory; it never defaults to today. */
    @Label("True from (effective on)")
    @Hint("The day from which the fact is true. It is never filled in for you.")
    LocalDate effectiveOn();

    /**
     * The other streams that the decision rests on. If one of them moves before the events are recorded, nothing is
     * recorded and the command is decided again.
     */
    default List<StreamOf<?>> looksAt(S state) {
        return List.of();
    }

    /** The NHS body in whose history the events are kept; asked only after the command was accepted. */
    OdsCode body(S state, Others others);

    /** Pure: the same states, command and origin give the same decision, every time, anywhere. */
    Decision decide(S state, Others others, Origin origin);

    /**
     * What the sender should look at although the command is accepted.
     *
     * @param after the state with the command's events in it
     */
    default List<Warning> warnings(S after) {
        return List.of();
    }

    /** What the command comes to, where its events alone do not say it. */
    default Optional<Meaning> meaning(S state) {
        return Optional.empty();
    }
}
