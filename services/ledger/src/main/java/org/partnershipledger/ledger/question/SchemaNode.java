package org.partnershipledger.ledger.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipledger.ledger.calculation.JsonTree;

/** An object of a published schema, and the file it stands in, from which its references lead. */
record SchemaNode(String file, Map<?, ?> map) {

    private static final Map<String, SchemaNode> READ = new ConcurrentHashMap<>();

    /** The whole of a schema. */
    static SchemaNode file(String name) {
        return READ.computeIfAbsent(name, SchemaNode::read);
    }

    private static SchemaNode read(String name) {
        try (InputStream in = SchemaNode.class.getResourceAsStream("/schema/" + name)) {
            byte[] bytes = in.readAllBytes();
            return new SchemaNode(
                    name, (Map<?, ?>) JsonTree.parse(bytes, 0, bytes.length).root());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    SchemaNode at(String... path) {
        Map<?, ?> found = map;
        for (String name : path) {
            found = (Map<?, ?>) found.get(name);
        }
        return new SchemaNode(file, found);
    }

    String text(String name) {
        return (String) map.get(name);
    }

    /** @param name of the field, for the message when the schema does not say it */
    String required(String annotation, String name) {
        String text = text(annotation);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(name + " has no " + annotation + " in its schema");
        }
        return text;
    }

    List<SchemaNode> list(String name) {
        if (!(map.get(name) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().map(each -> new SchemaNode(file, (Map<?, ?>) each)).toList();
    }

    /** With what its reference says, where it does not say so itself. */
    SchemaNode resolved() {
        if (!(map.get("$ref") instanceof String reference)) {
            return this;
        }
        String[] parts = reference.split("#", -1);
        SchemaNode target = file(parts[0].isEmpty() ? file : parts[0]);
        if (parts.length > 1) {
            target = target.at(parts[1].substring(1).split("/"));
        }
        target = target.resolved();
        var merged = new LinkedHashMap<Object, Object>(target.map);
        // What a type says about its text ("0.02 is 2%") is for JSON, not for people who type percentages.
        merged.remove("description");
        map.forEach((name, value) -> {
            if (!name.equals("$ref")) {
                merged.put(name, value);
            }
        });
        return new SchemaNode(target.file, merged);
    }
}
