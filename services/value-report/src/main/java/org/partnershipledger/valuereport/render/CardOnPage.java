package org.partnershipledger.valuereport.render;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.presentation.component.SummaryRow;

/**
 * A table row with many words, shown as a list of heading and value.
 *
 * @param reference names the row where something of it is opened
 * @param more rows that a reader opens; none when there are few
 */
public record CardOnPage(String id, String heading, String reference, List<SummaryRow> rows, List<SummaryRow> more) {

    public List<SummaryRow> all() {
        return Stream.concat(rows.stream(), more.stream()).toList();
    }
}
