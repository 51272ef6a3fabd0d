package org.partnershipledger.valuereport.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The order of every table of the report: by reference, so that a reader finds a row where it stood last year. */
public final class ByReference {
    private ByReference() {}

    public static <T> List<T> of(Map<String, T> things) {
        return List.copyOf(new TreeMap<>(things).values());
    }
}
