package org.partnershipledger.ledger.commercial;

import org.partnershipledger.ledger.Rule;

/** What commercial terms and costs ask of a command. */
public enum CommercialRule implements Rule {
    TERM_IS_AGREED_ONCE("B6-term-once", "a commercial term is agreed once"),
    TERM_IS_OF_KIND("B6-term-kind", "the commercial term is there and of the kind that the fact is about"),
    MILESTONE_IS_DECIDED_ONCE("B6-milestone-once", "a milestone is met or missed once"),
    MILESTONE_WAS_DECIDED_OTHERWISE("B6-milestone-decided", "only a milestone that was decided otherwise is put right"),
    MET_MILESTONE_HAS_EVIDENCE("B6-milestone-evidence", "a milestone that was met has its evidence"),
    STATEMENTS_DO_NOT_OVERLAP("B6-statement-once", "royalty statements do not overlap"),
    STATEMENT_IS_OF_ONE_YEAR(
            "B6-statement-year", "a royalty statement is of one year, because tiers and minimum are yearly"),
    AUDIT_IS_A_RIGHT("B6-audit-right", "a royalty is audited where the terms give that right"),
    AUDITED_STATEMENT_IS_RECEIVED("B6-statement-received", "an audit is of one statement that was received"),
    CURRENCY_IS_CONVERTED("B6-currency", "another currency comes with rate, date and source"),
    HOLDING_COVERS_IT("B6-holding", "only units that are held are valued or sold"),
    COST_IS_RECORDED_ONCE("B6-cost-once", "a finance reference is recorded once");

    private final String id;
    private final String sentence;

    CommercialRule(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
