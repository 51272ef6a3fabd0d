package org.partnershipledger.audit.readdition;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was recorded of the agreement before the event whose numbers are worked out again, in the order recorded:
 * terms agreed, earlier statements, reconciliations, and who held the agreement.
 */
public record Past(List<Fact> facts) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param payload the recorded bytes */
    public record Fact(String wireName, byte[] payload) {
        Tree tree() {
            return Past.tree(payload);
        }
    }

    static Tree tree(byte[] payload) {
        try {
            return new Tree(JSON.readTree(payload));
        } catch (JacksonException notJson) {
            return new Tree(null);
        }
    }

    /** Events of this name whose field has this value. */
    List<Tree> all(String wireName, String field, String value) {
        return all(wireName).stream().filter(tree -> tree.is(field, value)).toList();
    }

    List<Tree> all(String wireName) {
        return facts.stream().filter(named(wireName)).map(Fact::tree).toList();
    }

    /** The last of them; absent when there is none. */
    Tree last(String wireName, String field, String value) {
        List<Tree> all = all(wireName, field, value);
        return all.isEmpty() ? new Tree(null) : all.getLast();
    }

    private static Predicate<Fact> named(String wireName) {
        return fact -> fact.wireName().equals(wireName);
    }
}
