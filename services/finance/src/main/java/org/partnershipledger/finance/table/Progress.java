package org.partnershipledger.finance.table;

import java.util.List;

/** How far the tables of the lists have got. Pages about one agreement read the history itself and need not ask. */
public interface Progress {

    /** Every table shows at least everything up to this position. */
    long reached();

    /** For each table that takes in no more entries, the sentence why; none in a history as the ledger writes it. */
    List<String> stopped();
}
