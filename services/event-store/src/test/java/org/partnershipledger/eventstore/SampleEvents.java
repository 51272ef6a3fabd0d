package org.partnershipledger.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * One or more events of every kind in the catalogue, with realistic values by field name: whole, with everything
 * absent that may be absent, and one for each kind of commercial term. They became the golden files; a new event
 * gets its first golden file from here.
 */
public final class SampleEvents {
    /** Their first golden file of this kind lacks a unit value too, which no terms lack, and is refused. */
    private static final Set<String> NOT_AS_ABSENT = Set.of(
            "gain-share.terms-agreed.v1", "gain-share.terms-varied.v1", "gain-share.reconciliation-calculated.v1");

    private final boolean withAbsent;
    private final Class<?> term;
    private boolean foundAbsent;
    private boolean foundTerm;

    private SampleEvents(boolean withAbsent, Class<?> term) {
        this.withAbsent = withAbsent;
        this.term = term;
    }

    /** By golden file name. */
    public static Map<String, LedgerEvent> all() {
        var events = new LinkedHashMap<String, LedgerEvent>();
        for (var name : EventCatalogue.ledger().names()) {
            var type = EventCatalogue.ledger().eventNamed(name).orElseThrow();
            var terms = new ArrayList<>(List.of(CommercialTerm.class.getPermittedSubclasses()));
            var whole = new SampleEvents(false, terms.removeFirst());
            events.put(name + ".json", (LedgerEvent) whole.record(type));
            var absent = new SampleEvents(true, CommercialTerm.Royalty.class);
            var withoutAll = (LedgerEvent) absent.record(type);
            if (absent.foundAbsent) {
                events.put(name + (NOT_AS_ABSENT.contains(name) ? ".bare.json" : ".absent.json"), withoutAll);
            }
            if (whole.foundTerm) {
                for (var term : terms) {
                    events.put(name + "." + kebab(term.getSimpleName()) + ".json", (LedgerEvent)
                            new SampleEvents(false, term).record(type));
                }
            }
        }
        return events;
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(components[i]);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type.getName(), e);
        }
    }

    private Object component(RecordComponent component) {
        return value(component.getName(), component.getGenericType());
    }

    private Object value(String field, Type type) {
        return switch (type) {
            case ParameterizedType p when p.getRawType() == List.class -> list(field, p.getActualTypeArguments()[0]);
            case ParameterizedType p
            when p.getRawType() == Optional.class -> optional(field, p.getActualTypeArguments()[0]);
            case ParameterizedType p -> map(field, p.getActualTypeArguments()[0]);
            case Class<?> c when c == String.class -> SampleValues.text(field);
            case Class<?> c when c == Money.class -> Money.of(SampleValues.decimal(field));
            case Class<?> c when c == BigDecimal.class -> new BigDecimal(SampleValues.decimal(field));
            case Class<?> c
            when c == OdsCode.class -> OdsCode.of(SampleValues.bodies().getFirst());
            case Class<?> c when c == LocalDate.class -> LocalDate.parse(SampleValues.day(field));
            case Class<?> c when c == boolean.class -> true;
            case Class<?> c when c == int.class -> (int) SampleValues.whole(field);
            case Class<?> c when c == long.class || c == Long.class -> SampleValues.whole(field);
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[c.getEnumConstants().length - 1];
            case Class<?> c
            when c == CommercialTerm.class -> {
                foundTerm = true;
                yield record(term);
            }
            case Class<?> c
            when c == RiskGainShareTerms.Limit.class ->
                field.startsWith("gain")
                        ? RiskGainShareTerms.Limit.ofRate(new BigDecimal(SampleValues.decimal("rate")))
                        : RiskGainShareTerms.Limit.ofAmount(Money.of("25000.00"));
            case Class<?> c when c.isRecord() -> record(c);
            default -> throw new IllegalStateException("no sample of " + type.getTypeName());
        };
    }

    private Optional<?> optional(String field, Type type) {
        foundAbsent |= withAbsent;
        return withAbsent ? Optional.empty() : Optional.of(value(field, type));
    }

    private List<Object> list(String field, Type element) {
        if (element == OdsCode.class) {
            return SampleValues.bodies().stream()
                    .map(code -> (Object) OdsCode.of(code))
                    .toList();
        }
        return List.of(value(field, element));
    }

    private Map<Object, Object> map(String field, Type key) {
        var map = new LinkedHashMap<>();
        if (key instanceof Class<?> c && c.isEnum()) {
            for (var constant : c.getEnumConstants()) {
                map.put(constant, SampleValues.text("text"));
            }
        } else {
            map.put("Ffynhonnell", "tudalen 3");
            map.put("Commercial purpose", SampleValues.text(field));
        }
        return map;
    }
}
