package org.partnershipledger.finance.partnership;

/**
 * The recorded facts of an agreement do not make a partnership: one does not follow from those before it. A history as
 * the ledger writes it never comes to this; a page about it names the entry and shows nothing, because half of it
 * would look right and not be.
 */
public final class UnreadablePartnership extends RuntimeException {

    UnreadablePartnership(String agreement, long position, RuntimeException cause) {
        super(
                "agreement " + agreement + " cannot be read at entry " + position + " of the ledger: "
                        + cause.getMessage(),
                cause);
    }
}
