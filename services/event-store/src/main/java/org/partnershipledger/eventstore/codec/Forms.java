package org.partnershipledger.eventstore.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import tools.jackson.core.io.SerializedString;

/**
 * Makes the {@link Form} of each type once, from the record declarations themselves. A type it does not know stops
 * the program at start, not at the first event that has one.
 */
final class Forms {
    private static final int MOST_COMPONENTS = 62;

    private final Map<Type, Form<?>> made = new HashMap<>(Map.ofEntries(
            Map.entry(String.class, TextForm.TEXT),
            Map.entry(BigDecimal.class, TextForm.DECIMAL),
            Map.entry(Money.class, TextForm.MONEY),
            Map.entry(OdsCode.class, TextForm.ODS_CODE),
            Map.entry(UUID.class, TextForm.ID),
            Map.entry(LocalDate.class, TextForm.DAY),
            Map.entry(Instant.class, TextForm.MOMENT),
            Map.entry(int.class, NumberForm.ofInt()),
            Map.entry(long.class, NumberForm.ofLong()),
            Map.entry(Long.class, NumberForm.ofLong()),
            Map.entry(boolean.class, NumberForm.ofBoolean())));

    <T extends Record> RecordForm<T> ofRecord(Class<T> type) {
        @SuppressWarnings("unchecked")
        var form = (RecordForm<T>) of(type);
        return form;
    }

    Form<?> of(Type type) {
        var known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return known;
    }

    private Form<?> make(Type type) {
        return switch (type) {
            case Class<?> c when c == CommercialTerm.class -> terms();
            case Class<?> c when c.isEnum() -> ofEnum(c);
            case Class<?> c when c.isRecord() -> record(c.asSubclass(Record.class));
            case ParameterizedType p
            when p.getRawType() == List.class -> new ListForm<>(of(p.getActualTypeArguments()[0]));
            case ParameterizedType p
            when p.getRawType() == Optional.class -> new OptionalForm<>(of(p.getActualTypeArguments()[0]));
            case ParameterizedType p
            when p.getRawType() == Map.class ->
                map(of(p.getActualTypeArguments()[0]), of(p.getActualTypeArguments()[1]));
            default -> throw new IllegalStateException("no JSON form is declared for " + type.getTypeName());
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Form<?> ofEnum(Class<?> type) {
        return TextForm.ofEnum((Class) type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Form<?> map(Form<?> key, Form<?> value) {
        return new MapForm((TextForm) key, value);
    }

    private Form<CommercialTerm> terms() {
        var byKind = new TreeMap<String, RecordForm<CommercialTerm>>();
        for (var permitted : CommercialTerm.class.getPermittedSubclasses()) {
            @SuppressWarnings("unchecked")
            var form = (RecordForm<CommercialTerm>) of(permitted);
            byKind.put(KindForm.kind(permitted.asSubclass(CommercialTerm.class)), form);
        }
        return new KindForm(byKind, Map.copyOf(KindForm.DECLARED));
    }

    private RecordForm<?> record(Class<? extends Record> type) {
        var declared = type.getRecordComponents();
        if (declared.length > MOST_COMPONENTS) {
            throw new IllegalStateException(type.getName() + " has more than " + MOST_COMPONENTS + " components");
        }
        try {
            var lookup = MethodHandles.lookup();
            var types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, declared.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            var components = new java.util.ArrayList<RecordForm.Component>();
            for (var component : declared) {
                components.add(component(lookup, component));
            }
            return new RecordForm<>(type.getSimpleName(), List.copyOf(components), constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot use the record " + type.getName(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private RecordForm.Component component(MethodHandles.Lookup lookup, RecordComponent component)
            throws IllegalAccessException {
        var form = (Form<Object>) of(component.getGenericType());
        return new RecordForm.Component(
                component.getName(),
                new SerializedString(component.getName()),
                lookup.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class)),
                form);
    }
}
