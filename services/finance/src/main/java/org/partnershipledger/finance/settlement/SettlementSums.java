package org.partnershipledger.finance.settlement;

import org.partnershipledger.kernel.money.Money;

/** What the settlements that are asked for come to, each direction by itself. */
public record SettlementSums(int count, Money owedToNhs, Money owedByNhs, Money overdueToNhs, Money overdueByNhs) {}
