package org.partnershipledger.ledger.register.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects every problem of an import, so that a person mends a file once and not once for each problem. The first
 * {@value #SHOWN} are kept, the rest is counted: a file in the wrong format has a problem in every cell.
 */
final class Problems {
    static final int SHOWN = 100;

    private final List<Problem> first = new ArrayList<>();
    private long count;

    void add(Place place, String what, String cure) {
        count++;
        if (first.size() < SHOWN) {
            first.add(new Problem(place, what, cure));
        }
    }

    boolean none() {
        return count == 0;
    }

    List<Problem> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
