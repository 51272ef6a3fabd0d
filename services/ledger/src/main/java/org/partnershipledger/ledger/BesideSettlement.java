package org.partnershipledger.ledger;

/**
 * A settlement that takes back an earlier one looks at that one too while it is decided. What it asks of it never
 * becomes untrue again: that it was raised, that nothing is owed on it any more, and what was paid. So no lock over
 * the two is needed.
 */
public interface BesideSettlement extends BesideAgreement {

    /** The reference of the earlier settlement, without the stream's prefix. */
    String takenBack();
}
