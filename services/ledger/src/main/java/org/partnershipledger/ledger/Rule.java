package org.partnershipledger.ledger;

/**
 * Something that must hold before a command is recorded. Each room keeps its own rules in one enum beside its commands;
 * what holds for all commands is in {@link GeneralRule}. Ids that begin with I are the invariants, those with B the
 * lives of things; domain-rules.md says where each comes from. Each rule has a golden rejection in {@code golden/rejection/<id>.txt}: a
 * history, a command and the exact message.
 */
public interface Rule {

    /** Never changes once it was used: messages, golden files and addresses name it. */
    String id();

    /** What must hold, as one clause. */
    String sentence();

    /** Whether it says no; otherwise it only warns. */
    default boolean refuses() {
        return true;
    }
}
