package org.partnershipledger.valuereport.render;

import java.util.List;
import org.partnershipledger.presentation.component.SummaryRow;

/**
 * A table row with many words, shown as a list of heading and value.
 *
 * @param summary what opens the card where cards are folded
 */
public record CardOnPage(String id, String heading, String summary, List<SummaryRow> rows) {}
