package org.partnershipledger.finance.portfolio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.partnershipledger.finance.table.Lists.Where;
import org.partnershipledger.kernel.partnership.Life.State;

/**
 * Which partnerships are asked for.
 *
 * @param words in reference, title, partner or body; empty for all
 * @param state on the day; null for all
 */
record PartnershipFilter(String words, State state, LocalDate today) {
    private static final String STATE_TODAY = """
            coalesce(
              (select s.one ->> 'state' from jsonb_array_elements(states) with ordinality s(one, at)
               where (s.one ->> 'from')::date <= :today order by s.at desc limit 1),
              states -> 0 ->> 'state')""";

    /** On the rows of {@link PartnershipTable}. */
    Where rows() {
        var found = new Where("position(:words in searched) > 0", Map.of("words", words, "today", today));
        return state == null ? found : found.and(STATE_TODAY + " = :state", Map.of("state", state.name()));
    }

    /** On the rows of any table with a column agreement. */
    Where agreements() {
        var rows = rows();
        return words.isEmpty() && state == null
                ? Where.EVERY
                : new Where(
                        "agreement in (select agreement from projection.finance_partnership where " + rows.sql() + ")",
                        rows.values());
    }

    /** As it stands in an address after the question mark; empty for all. */
    String query() {
        var parts = new ArrayList<String>();
        if (!words.isEmpty()) {
            parts.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (state != null) {
            parts.add("state=" + state);
        }
        return String.join("&", parts);
    }
}
