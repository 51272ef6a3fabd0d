package org.partnershipledger.ledger;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * The fields of any record, for the two who read commands without knowing them: {@link Deciding}, which checks their
 * text, and the hash of a request. Made readable once for each class; looking them up anew costs more than a hash.
 */
public final class RecordFields {
    private static final ClassValue<List<RecordComponent>> OF = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            for (var component : components) {
                component.getAccessor().trySetAccessible();
            }
            return List.of(components);
        }
    };

    private RecordFields() {}

    /** In the order of the declaration. */
    public static List<RecordComponent> of(Record fields) {
        return OF.get(fields.getClass());
    }

    public static Object value(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("component " + component + " of " + fields.getClass(), unreadable);
        }
    }
}
