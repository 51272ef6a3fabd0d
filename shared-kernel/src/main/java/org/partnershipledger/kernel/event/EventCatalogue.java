package org.partnershipledger.kernel.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every event by its wire name, and back. Found by walking the sealed types, so that an event cannot be forgotten;
 * made once, and made not at all when an event has no name, a malformed name or another event's name.
 * Next: the codec of the event store, which writes and reads them.
 */
public final class EventCatalogue {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+[0-9]*(-[a-z0-9]+)*\\.v[1-9][0-9]*");
    private static final EventCatalogue LEDGER = of(LedgerEvent.class);

    private final Map<String, Class<? extends Record>> classes;
    private final Map<Class<? extends Record>, String> names;

    private EventCatalogue(Map<String, Class<? extends Record>> classes) {
        this.classes = Collections.unmodifiableMap(classes);
        this.names = classes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Of all events of the ledger. */
    public static EventCatalogue ledger() {
        return LEDGER;
    }

    /** @throws IllegalStateException naming every record without a proper name of its own */
    static EventCatalogue of(Class<?> root) {
        var classes = new TreeMap<String, Class<? extends Record>>();
        var problems = new ArrayList<String>();
        walk(root, classes, problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("; ", problems));
        }
        return new EventCatalogue(classes);
    }

    private static void walk(Class<?> type, Map<String, Class<? extends Record>> classes, List<String> problems) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                walk(permitted, classes, problems);
            }
        } else if (type.isRecord()) {
            add(type.asSubclass(Record.class), classes, problems);
        } else {
            problems.add(type.getName() + " is neither sealed nor a record");
        }
    }

    private static void add(
            Class<? extends Record> event, Map<String, Class<? extends Record>> classes, List<String> problems) {
        var name = event.getAnnotation(EventName.class);
        if (name == null) {
            problems.add(event.getName() + " has no @EventName");
        } else if (!FORM.matcher(name.value()).matches()) {
            problems.add(event.getName() + " has a name unlike agreement.signed.v1: " + name.value());
        } else {
            var other = classes.put(name.value(), event);
            if (other != null && other != event) {
                problems.add(event.getName() + " and " + other.getName() + " are both named " + name.value());
            }
        }
    }

    /** In alphabetical order. */
    public List<String> names() {
        return List.copyOf(classes.keySet());
    }

    /** Empty when no event has this name. */
    public Optional<Class<? extends Record>> eventNamed(String wireName) {
        return Optional.ofNullable(classes.get(wireName));
    }

    public String nameOf(LedgerEvent event) {
        return names.get(event.getClass());
    }

    public String nameOf(Class<? extends LedgerEvent> event) {
        return Optional.ofNullable(names.get(event))
                .orElseThrow(() -> new IllegalArgumentException(event.getName() + " is not one recorded event"));
    }
}
