package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.EventCatalogue;

/**
 * What an event may lack, it lacks in a scenario: a field that no command ever leaves out is mandatory. The records
 * of the events are the list, those inside them too, so that a new Optional field asks for its scenario.
 */
class EveryAbsenceScenarios {
    private final TreeSet<String> found = new TreeSet<>();

    @Test
    void everyOptionalFieldOfAnEventIsAbsentInOneScenarioAtLeast() {
        EventCatalogue.ledger().names().stream()
                .map(name -> EventCatalogue.ledger().eventNamed(name).orElseThrow())
                .forEach(this::optional);
        var optional = new TreeSet<>(found);
        assertThat(optional).hasSizeGreaterThan(15);
        found.clear();
        EveryCommandScenarios.accepted().forEach(scenario -> scenario.then().forEach(this::absent));
        optional.removeAll(found);
        assertThat(optional).as("fields that no scenario leaves out").isEmpty();
    }

    private void optional(Type type) {
        switch (type) {
            case ParameterizedType of -> {
                for (var argument : of.getActualTypeArguments()) {
                    optional(argument);
                }
            }
            case Class<?> record
            when record.isRecord() -> {
                for (var component : record.getRecordComponents()) {
                    if (component.getType() == Optional.class) {
                        found.add(name(component));
                    }
                    optional(component.getGenericType());
                }
            }
            case Class<?> sealed
            when sealed.isSealed() -> {
                for (var permitted : sealed.getPermittedSubclasses()) {
                    optional(permitted);
                }
            }
            default -> {}
        }
    }

    private void absent(Object value) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(this::absent);
            case Collection<?> items -> items.forEach(this::absent);
            case Map<?, ?> map -> map.values().forEach(this::absent);
            case Record fields -> {
                for (var component : RecordFields.of(fields)) {
                    var part = RecordFields.value(component, fields);
                    if (part instanceof Optional<?> optional && optional.isEmpty()) {
                        found.add(name(component));
                    } else if (part != null) {
                        absent(part);
                    }
                }
            }
            default -> {}
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
