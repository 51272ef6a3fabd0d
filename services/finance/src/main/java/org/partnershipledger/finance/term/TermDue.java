package org.partnershipledger.finance.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.gainshare.CommercialTerm.Milestone;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.SettlementNames;
import org.partnershipledger.kernel.partnership.Term;

/** Money that became due under a term by something that happened: a milestone met, a royalty statement, an audit of one. */
public sealed interface TermDue {

    /** @param number 1 for a milestone, the number of the statement for a royalty */
    record Instalment(int number, Money amount) implements TermDue {
        @Override
        public String settlement(String agreement, String term, OdsCode nhsBody) {
            return SettlementNames.ofInstalment(agreement, term, number, nhsBody);
        }
    }

    record Audit(int number, Money amount) implements TermDue {
        @Override
        public String settlement(String agreement, String term, OdsCode nhsBody) {
            return SettlementNames.ofAudit(agreement, term, number, nhsBody);
        }
    }

    /** Above zero the partner owes it, below zero the NHS gives it back. */
    Money amount();

    /** What its settlement with that NHS body is called. */
    String settlement(String agreement, String term, OdsCode nhsBody);

    /** What became due so far, in the order of the ledger. */
    static List<TermDue> of(Term term) {
        var dues = new ArrayList<TermDue>();
        term.as(Milestone.class)
                .filter(_ -> isMet(term))
                .ifPresent(milestone -> dues.add(new Instalment(1, milestone.amount())));
        int statements = 0;
        for (var fact : term.facts()) {
            if (fact.event() instanceof RoyaltyStatementReceived received) {
                dues.add(new Instalment(++statements, received.statement().payable()));
            } else if (fact.event() instanceof RoyaltyAudited audited) {
                dues.add(new Audit(audited.audit(), audited.difference()));
            }
        }
        return List.copyOf(dues);
    }

    private static boolean isMet(Term term) {
        return term.decided()
                .filter(decided -> decided.as() == MilestoneDecision.MET)
                .isPresent();
    }

    /** Whether one of the settlements, with whichever NHS body, is the one of this. */
    default boolean isRaised(Term term, Collection<Settlement.Raised> settlements) {
        return settlements.stream().map(Settlement.Raised::event).anyMatch(raised -> raised.settlement()
                .equals(settlement(raised.agreement(), term.reference(), raised.nhsBody())));
    }
}
