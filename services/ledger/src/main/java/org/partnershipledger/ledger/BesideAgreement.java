package org.partnershipledger.ledger;

import org.partnershipledger.kernel.words.Hint;

/**
 * A command that begins an aggregate of its own and looks at an agreement while it is decided. Whoever decides
 * loads both and puts the agreement into the beginning state; see {@code Settlement.NotRaised}. Nothing else ever
 * looks across aggregates: what must be unique is made unique by the name of the stream.
 */
public interface BesideAgreement {

    /** The agreement's reference, without the stream's prefix. */
    @Hint("The agreement's reference, for example CM-001")
    String agreement();
}
