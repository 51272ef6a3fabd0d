package org.partnershipledger.finance.table;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** One piece of a list after the other; the one that is not full is the last. */
final class Pieces<R> implements Iterator<List<R>> {
    private final Function<String, List<R>> after;
    private final Function<R, String> key;
    private final int full;
    private List<R> next;

    Pieces(Function<String, List<R>> after, Function<R, String> key, int full) {
        this.after = after;
        this.key = key;
        this.full = full;
        this.next = after.apply("");
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public List<R> next() {
        if (next.isEmpty()) {
            throw new NoSuchElementException("the list has ended");
        }
        var piece = next;
        next = piece.size() < full ? List.of() : after.apply(key.apply(piece.getLast()));
        return piece;
    }
}
