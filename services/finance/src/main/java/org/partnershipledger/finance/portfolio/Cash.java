package org.partnershipledger.finance.portfolio;

import org.partnershipledger.kernel.money.Money;

/** Settlements in one direction: what reached the bank, what is still owed, and what of that is overdue. */
record Cash(Money paid, Money owed, Money overdue) {
    static final Cash NONE = new Cash(Money.ZERO, Money.ZERO, Money.ZERO);
}
