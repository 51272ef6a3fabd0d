package org.partnershipledger.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Immutable collections in the order in which facts arrived, each made from the one before: a fold returns a new
 * state and never changes the old one.
 */
public final class Kept {
    private Kept() {}

    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    public static <T> List<T> with(List<T> list, T added) {
        var copy = new ArrayList<T>(list.size() + 1);
        copy.addAll(list);
        copy.add(added);
        return Collections.unmodifiableList(copy);
    }

    public static <T> Set<T> with(Set<T> set, T added) {
        var copy = new LinkedHashSet<>(set);
        copy.add(added);
        return Collections.unmodifiableSet(copy);
    }

    public static <T> Set<T> without(Set<T> set, T removed) {
        var copy = new LinkedHashSet<>(set);
        copy.remove(removed);
        return Collections.unmodifiableSet(copy);
    }
}
