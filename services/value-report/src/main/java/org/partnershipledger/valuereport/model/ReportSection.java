package org.partnershipledger.valuereport.model;

import java.util.List;

/**
 * One part of the report: sentences first, tables after. An empty section still says that there is nothing, because
 * silence is read as hiding.
 *
 * @param id anchor on the page and key in the JSON, in kebab case
 */
public record ReportSection(String id, String title, List<String> sentences, List<ReportTable> tables) {
    public ReportSection {
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
    }
}
