package org.partnershipledger.presentation.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One input of the design system's fixtures. What we do not offer is {@link Unsupported}: such a fixture is not compared. */
record FixtureContext(JsonNode json) {

    static final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsupported(String option) {
            super(option);
        }
    }

    FixtureContext only(String... options) {
        for (String name : json.propertyNames()) {
            if (!Set.of(options).contains(name)) {
                throw new Unsupported(name);
            }
        }
        return this;
    }

    boolean has(String name) {
        return json.has(name) && !json.get(name).isNull();
    }

    String string(String name) {
        if (!has(name)) {
            return null;
        }
        if (!json.get(name).isValueNode() || json.get(name).isBoolean()) {
            throw new Unsupported(name);
        }
        return json.get(name).asString();
    }

    /** {@code "text"} or {@code {"text": "text"}}: both mean the same. */
    String words(String name) {
        if (!has(name)) {
            return null;
        }
        return json.get(name).isObject()
                ? at(name).only("text", "size", "heading").string("text")
                : string(name);
    }

    boolean isTrue(String name) {
        return has(name) && json.get(name).asBoolean();
    }

    int number(String name, int otherwise) {
        return has(name) ? json.get(name).asInt() : otherwise;
    }

    FixtureContext at(String name) {
        if (!has(name) || !json.get(name).isObject()) {
            throw new Unsupported(name);
        }
        return new FixtureContext(json.get(name));
    }

    List<FixtureContext> list(String name) {
        if (!has(name) || !json.get(name).isArray()) {
            throw new Unsupported(name);
        }
        var list = new ArrayList<FixtureContext>();
        for (JsonNode entry : json.get(name)) {
            if (!entry.isObject() && !entry.isArray()) {
                throw new Unsupported(name);
            }
            list.add(new FixtureContext(entry));
        }
        return list;
    }
}
