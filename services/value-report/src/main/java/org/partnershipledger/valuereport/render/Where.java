package org.partnershipledger.valuereport.render;

import org.partnershipledger.valuereport.model.Cover;

/**
 * Where a page of the report stands, and so how it links: among the pages of the served ledger, or in a folder of
 * files that is opened from a disk and asks no server for anything.
 */
public enum Where {
    SERVED,
    IN_A_FOLDER;

    String csv(Cover cover, String table) {
        return switch (this) {
            case SERVED -> base(cover) + "/csv/" + table + ".csv";
            case IN_A_FOLDER -> "csv/" + table + ".csv";
        };
    }

    String report(Cover cover) {
        return switch (this) {
            case SERVED -> base(cover);
            case IN_A_FOLDER -> "report.html";
        };
    }

    String json(Cover cover) {
        return switch (this) {
            case SERVED -> base(cover) + ".json";
            case IN_A_FOLDER -> "report.json";
        };
    }

    String schema() {
        return switch (this) {
            case SERVED -> "/report/schema/report.schema.json";
            case IN_A_FOLDER -> "report.schema.json";
        };
    }

    String manifest(Cover cover) {
        return switch (this) {
            case SERVED -> base(cover) + "/manifest.json";
            case IN_A_FOLDER -> "manifest.json";
        };
    }

    /** The facts behind one row of a table; rows count from 1. */
    String facts(Cover cover, String table, int row) {
        var page =
                switch (this) {
                    case SERVED -> base(cover) + "/facts";
                    case IN_A_FOLDER -> "facts.html";
                };
        return page + "#" + anchor(table, row);
    }

    /** The auditor's page of one event; null where no server is asked. */
    String event(long position) {
        return switch (this) {
            case SERVED -> "/audit/events/" + position;
            case IN_A_FOLDER -> null;
        };
    }

    static String anchor(String table, int row) {
        return table.replace('_', '-') + "-" + row;
    }

    private static String base(Cover cover) {
        return "/report/" + cover.bodyCode() + "/" + cover.year().label();
    }
}
