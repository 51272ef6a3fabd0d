package org.partnershipledger.ledger;

/**
 * Something a person or an import asks for: one record, one file, an imperative verb. Time, ids and actor are
 * fields or come with the {@link org.partnershipledger.kernel.history.Origin}; deciding has no clock.
 *
 * @param <S> the folded state of the aggregate it is decided on
 */
public interface Command<S> {

    /** Stream the command is decided on, e.g. {@code Agreement:CM-001}. */
    String aggregateId();

    /** Pure: the same state and command give the same decision, every time, anywhere. */
    Decision decide(S state);
}
