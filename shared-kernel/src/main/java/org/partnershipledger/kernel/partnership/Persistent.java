package org.partnershipledger.kernel.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pcollections.OrderedPMap;
import org.pcollections.OrderedPSet;
import org.pcollections.TreePVector;

/**
 * Immutable collections in the order in which facts arrived, each made from the one before: a fold returns a new
 * state and never changes the old one. The two share what they have in common, so that a long history costs no more
 * for each fact than a short one.
 */
public final class Persistent {
    private Persistent() {}

    /** A key that is there keeps its place. */
    public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        OrderedPMap<K, V> kept = map instanceof OrderedPMap<K, V> already ? already : OrderedPMap.from(map);
        return kept.plus(key, value);
    }

    public static <T> List<T> with(List<T> list, T added) {
        TreePVector<T> kept = list instanceof TreePVector<T> already ? already : TreePVector.from(list);
        return kept.plus(added);
    }

    public static <T> List<T> with(List<T> list, int index, T instead) {
        TreePVector<T> kept = list instanceof TreePVector<T> already ? already : TreePVector.from(list);
        return kept.with(index, instead);
    }

    public static <T> Set<T> with(Set<T> set, T added) {
        return kept(set).plus(added);
    }

    public static <T> Set<T> without(Set<T> set, T removed) {
        return kept(set).minus(removed);
    }

    private static <T> OrderedPSet<T> kept(Set<T> set) {
        return set instanceof OrderedPSet<T> already ? already : OrderedPSet.from(set);
    }
}
