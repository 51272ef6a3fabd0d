package org.partnershipledger.ledger;

/**
 * The form of a reference that a person chooses: letters, digits and hyphens, so that it can stand in an address
 * and in a stream's name, and two references joined by a full stop can always be taken apart again.
 */
public final class References {
    /** What a field says that asks for an agreement. */
    public static final String AGREEMENT_HINT = "The agreement's reference, for example CM-001";

    private References() {}

    public static boolean fit(String reference) {
        return reference.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    }

    public static String message(String reference) {
        return "\"" + reference + "\" is not a reference; use 1 to 40 letters, digits and hyphens, for example CM-001";
    }
}
