package org.partnershipledger.eventstore.projection;

import java.util.List;

/**
 * What a replay found: a table's rows made anew from the history beside those that people see.
 *
 * @param position both are as they were after the event at this position
 * @param differing how many keys differ; {@code differences} shows the first of them
 */
public record Comparison(String table, long position, long rows, long differing, List<Difference> differences) {

    /** Rows as JSON; null where one side has none. */
    public record Difference(String key, String live, String replayed) {}

    public boolean agrees() {
        return differing == 0;
    }
}
