package org.partnershipledger.finance.term;

import org.partnershipledger.kernel.money.Money;

/**
 * Money that became due under a term by something that happened: a milestone met, a royalty statement, an audit of one.
 *
 * @param part what its settlement is called after the term: the instalment, or {@code audit-1}
 * @param amount above zero the partner owes it, below zero the NHS gives it back
 */
public record TermDue(String part, Money amount) {

    private static final String AUDIT = "audit-";

    static TermDue audit(int number, Money difference) {
        return new TermDue(AUDIT + number, difference);
    }

    public boolean isAudit() {
        return part.startsWith(AUDIT);
    }

    /** Of the instalment or of the audit. */
    public String number() {
        return isAudit() ? part.substring(AUDIT.length()) : part;
    }
}
