package org.partnershipledger.ledger.agreement;

import org.partnershipledger.ledger.Rule;

/** What an agreement's life asks of a command: drafted, signed, in force, ended. */
public enum AgreementRule implements Rule {
    AGREEMENT_IS_DRAFTED("B2-drafted", "the agreement exists"),
    AGREEMENT_IS_DRAFTED_ONCE("B2-drafted-once", "an agreement is drafted once"),
    REFERENCE_IS_UNIQUE("B2-reference-once", "two agreements have references that differ in more than capital letters"),
    BODY_IS_A_PARTY("B2-body-is-party", "the publishing body is one of the parties, and no party is named twice"),
    CONTENT_BEFORE_SIGNATURE("B2-content-before-signature", "the content is fixed when the first party signs"),
    MINIMUM_CONTENT_IS_COMPLETE("B2-minimum-content", "all ten items are written before anybody signs"),
    ESTABLISHED_PARTNER_SHARES_RISK("B2-risk-share", "an established partner shares risk, or an exemption is recorded"),
    SIGNATORY_IS_A_PARTY("B2-party", "only a party signs or agrees"),
    PARTY_SIGNS_ONCE("B2-signed-once", "a party signs once"),
    SIGNED_BEFORE_ACTIVATION("B2-signed-first", "every party has signed before activation"),
    AGREEMENT_IS_ACTIVE("B2-active", "the agreement is active"),
    AGREEMENT_IS_SUSPENDED("B2-suspended", "only a suspended agreement is resumed"),
    AGREEMENT_IS_IN_FORCE("B2-in-force", "only an active or suspended agreement is extended or ended"),
    NOTHING_NEW_AFTER_THE_END("B2-ended", "nothing new is agreed once the agreement has ended"),
    NOVATED_BY_ITS_HOLDER("B2-novation-from", "only a body that holds the agreement hands it on"),
    SUCCESSORS_TAKE_THE_WHOLE("I20", "the successors' shares add up to the whole"),
    APPROVALS_ARE_LIVE("I1-approvals", "every needed approval is live"),
    BASELINE_IS_LOCKED("I1-baseline", "baselines are locked before data flows and money depends on them"),
    PERIOD_ENDS_WITH_THE_AGREEMENT("B6-last-day", "a period goes to the last day of the agreement at most"),
    FINAL_PERIODS_STAY("I3-final-period", "terms and ends never reach back into a final period"),
    NO_FLOW_AFTER_THE_END("B4-flow-after-end", "no data flows when an agreement ends");

    private final String id;
    private final String sentence;

    AgreementRule(String id, String sentence) {
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
