package org.partnershipledger.kernel.partnership;

/**
 * One stream by its kind and reference, e.g. {@code Agreement:CM-001}, with the type of the state that it folds to.
 *
 * @param reference null when a command leaves it out, which is refused; no stream is read then
 */
public record StreamOf<S>(StreamKind<S> kind, String reference) {
    public String id() {
        return kind.type() + ":" + reference;
    }
}
