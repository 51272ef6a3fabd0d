package org.partnershipledger.kernel.event;

/** The ten things an agreement must say before anybody signs it (national collaboration guidance; domain-rules.md B2). */
public enum MinimumContentItem {
    BENEFICIARY_GROUPS("who is to benefit"),
    PARTIES("who the parties are"),
    GOALS_METHOD_INTERVENTIONS("goals, method and interventions"),
    MEASURES_AND_PERIOD("what is measured and over which period"),
    LEGACY_IMPROVEMENTS("what stays behind when the partnership ends"),
    NATURE_OF_PARTNERSHIP(
            "the nature of the partnership: commercial benefit to the partner, who bears cost and liability"),
    INFORMATION_GOVERNANCE_AND_SECURITY("information governance and security"),
    CONFIDENTIALITY("confidentiality arrangements"),
    TRAINING_NEEDS("training needs"),
    WIDER_ADOPTION("what would help wider adoption");

    private final String inWords;

    MinimumContentItem(String inWords) {
        this.inWords = inWords;
    }

    /** As it is said to a person. */
    public String inWords() {
        return inWords;
    }
}
