package org.partnershipledger.audit.history;

import gg.jte.Content;
import java.util.List;
import java.util.function.Supplier;

/** A second opinion on what an event claims to have worked out, e.g. its steps added up again. */
public interface EventVerdict {

    /**
     * The verdict as a piece of a page; null when the event works nothing out.
     *
     * @param before what was recorded in the agreement's own stream before the event; asked for only when needed
     */
    Content on(DecodedEvent told, Supplier<List<Stored>> before);
}
