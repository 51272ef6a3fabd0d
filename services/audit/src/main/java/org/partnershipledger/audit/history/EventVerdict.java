package org.partnershipledger.audit.history;

import gg.jte.Content;
import org.partnershipledger.kernel.event.LedgerEvent;

/** A second opinion on what an event claims to have worked out, e.g. its steps added up again. */
public interface EventVerdict {

    /** The verdict as a piece of a page; null when the event works nothing out. */
    Content on(LedgerEvent event);
}
