package org.partnershipledger.ledger;

import java.util.List;
import org.partnershipledger.kernel.gainshare.Payoff;

/** What agreed terms come to: their curve, and a sentence for each piece of it. */
public record Meaning(Payoff payoff, List<String> words) {}
