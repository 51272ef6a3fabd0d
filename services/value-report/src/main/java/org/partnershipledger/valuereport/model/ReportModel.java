package org.partnershipledger.valuereport.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The whole report before it has a form. Page, JSON and CSV files are made from this and from nothing else.
 * Next: the renderings in package render.
 */
public record ReportModel(Cover cover, Summary summary, List<ReportSection> sections) {

    public List<ReportTable> tables() {
        return Stream.concat(
                        Stream.of(SummaryTable.of(summary)),
                        sections.stream().flatMap(section -> section.tables().stream()))
                .toList();
    }
}
