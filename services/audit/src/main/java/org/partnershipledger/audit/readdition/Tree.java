package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Recorded JSON, read leniently: what is absent or no number is null, and the comparison says so. */
record Tree(JsonNode node) {

    Tree in(String field) {
        JsonNode child = node == null ? null : node.get(field);
        return new Tree(child == null || child.isNull() ? null : child);
    }

    boolean isAbsent() {
        return node == null;
    }

    List<Tree> items() {
        List<Tree> items = new ArrayList<>();
        if (node != null && node.isArray()) {
            node.forEach(item -> items.add(new Tree(item)));
        }
        return items;
    }

    String text() {
        return node == null || node.isContainer() ? null : node.asString();
    }

    boolean is(String field, String value) {
        return value.equals(in(field).text());
    }

    boolean isTrue(String field) {
        return is(field, "true");
    }

    BigDecimal number() {
        String text = text();
        return text != null && text.matches("-?[0-9]{1,60}(\\.[0-9]{1,60})?") ? new BigDecimal(text) : null;
    }

    BigDecimal number(String field) {
        return in(field).number();
    }

    /** Zero when absent. */
    BigDecimal orZero(String field) {
        BigDecimal number = number(field);
        return number == null ? BigDecimal.ZERO : number;
    }
}
