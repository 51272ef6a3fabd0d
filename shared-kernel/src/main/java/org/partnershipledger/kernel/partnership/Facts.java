package org.partnershipledger.kernel.partnership;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.pcollections.TreePVector;

/**
 * Facts of one kind, usually in the order in which they were recorded. Immutable; one more shares the others with the one
 * before. What a thing <em>is</em> is asked of its facts and nowhere kept beside them, so it cannot disagree with them.
 */
public record Facts<E extends LedgerEvent>(TreePVector<Fact<? extends E>> inOrder)
        implements Iterable<Fact<? extends E>> {

    public static <E extends LedgerEvent> Facts<E> none() {
        return new Facts<>(TreePVector.empty());
    }

    public static <E extends LedgerEvent> Facts<E> of(Fact<? extends E> first) {
        return Facts.<E>none().with(first);
    }

    public Facts<E> with(Fact<? extends E> fact) {
        return new Facts<>(inOrder.plus(fact));
    }

    /** At its place by the day from which it is true; of one day, in the order of recording. */
    Facts<E> withInOrderOfEffect(Fact<? extends E> fact) {
        int place = inOrder.size();
        while (place > 0 && inOrder.get(place - 1).effectiveOn().isAfter(fact.effectiveOn())) {
            place--;
        }
        return new Facts<>(inOrder.plus(place, fact));
    }

    /** Only those that are true on that day or were before. */
    public Facts<E> by(LocalDate day) {
        return new Facts<>(
                TreePVector.from(stream().filter(fact -> fact.isBy(day)).toList()));
    }

    /** Those of one event type. */
    public <T extends E> List<Fact<T>> all(Class<T> type) {
        return stream(type).toList();
    }

    public <T extends E> Stream<Fact<T>> stream(Class<T> type) {
        return stream().filter(fact -> type.isInstance(fact.event())).map(fact -> fact.with(type.cast(fact.event())));
    }

    public Stream<Fact<? extends E>> stream() {
        return inOrder.stream();
    }

    /** The latest of one event type. */
    public <T extends E> Optional<Fact<T>> last(Class<T> type) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            var fact = inOrder.get(i);
            if (type.isInstance(fact.event())) {
                return Optional.of(fact.with(type.cast(fact.event())));
            }
        }
        return Optional.empty();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public <T extends E> Fact<T> only(Class<T> type) {
        return last(type).orElseThrow();
    }

    /** What was recorded from the latest event of that type on, with it; nothing when there is none. */
    public Facts<E> since(Class<? extends E> type) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            if (type.isInstance(inOrder.get(i).event())) {
                return new Facts<>(inOrder.subList(i, inOrder.size()));
            }
        }
        return none();
    }

    public boolean has(Class<? extends E> type) {
        return last(type).isPresent();
    }

    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    public Optional<Fact<? extends E>> last() {
        return isEmpty() ? Optional.empty() : Optional.of(inOrder.get(inOrder.size() - 1));
    }

    @Override
    public Iterator<Fact<? extends E>> iterator() {
        return inOrder.iterator();
    }
}
