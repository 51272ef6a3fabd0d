package org.partnershipledger.ledger;

import java.time.LocalDate;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.kernel.words.Label;

/**
 * Something a person or an import asks for: one record, one file, an imperative verb. A component that may be
 * absent is an {@link java.util.Optional}; every other one is mandatory, {@code effectiveOn} above all.
 * Deciding has no clock: time and ids are fields, the actor comes with the {@link Origin}.
 * Next: {@link Deciding}, which adds the rules that hold for every command.
 *
 * @param <S> the folded state of the aggregate it is decided on
 */
public interface Command<S> {

    /** Stream the command is decided on, e.g. {@code Agreement:CM-001}. */
    String aggregateId();

    /** The day in Europe/London from which the fact is true. Mandatory; it never defaults to today. */
    @Label("True from (effective on)")
    @Hint("The day from which the fact is true. It is never filled in for you.")
    LocalDate effectiveOn();

    /** The NHS body in whose history the events are kept; asked only after the command was accepted. */
    OdsCode body(S state);

    /** Pure: the same state, command and origin give the same decision, every time, anywhere. */
    Decision decide(S state, Origin origin);
}
