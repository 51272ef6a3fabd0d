package org.partnershipledger.ledger.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.kernel.words.Label;
import org.partnershipledger.ledger.api.Shape.Kind;
import org.partnershipledger.ledger.api.Shape.Named;
import org.partnershipledger.ledger.catalogue.AggregateKind;

/**
 * The shapes of all commands by name, made once from the sealed roots. A component of a type that is not known here
 * stops the program at start. What may be absent is an Optional, in a command and in the records it is made of.
 */
public final class CommandShapes {
    private static final Map<Type, Kind> PLAIN = Map.of(
            String.class, Kind.TEXT,
            BigDecimal.class, Kind.DECIMAL,
            Money.class, Kind.MONEY,
            int.class, Kind.WHOLE,
            long.class, Kind.WHOLE,
            Long.class, Kind.WHOLE,
            boolean.class, Kind.FLAG,
            LocalDate.class, Kind.DAY,
            OdsCode.class, Kind.ODS_CODE);

    private static final Map<String, Class<? extends CommercialTerm>> KINDS = kinds();

    private static final Map<String, Shape.Fields> COMMANDS = commands();

    private CommandShapes() {}

    /** In the order of the aggregates and of what happens in them. */
    public static Map<String, Shape.Fields> all() {
        return COMMANDS;
    }

    private static Map<String, Shape.Fields> commands() {
        var shapes = new LinkedHashMap<String, Shape.Fields>();
        for (var kind : AggregateKind.ALL) {
            for (var command : kind.commands()) {
                shapes.put(command.getSimpleName(), fields(command.asSubclass(Record.class)));
            }
        }
        return Collections.unmodifiableMap(shapes);
    }

    private static Map<String, Class<? extends CommercialTerm>> kinds() {
        var kinds = new LinkedHashMap<String, Class<? extends CommercialTerm>>();
        for (var permitted : CommercialTerm.class.getPermittedSubclasses()) {
            String name = permitted.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
            kinds.put(name.toUpperCase(Locale.ROOT), permitted.asSubclass(CommercialTerm.class));
        }
        return kinds;
    }

    static Shape.Fields fields(Class<? extends Record> type) {
        var fields = new ArrayList<Named>();
        for (RecordComponent component : type.getRecordComponents()) {
            Type declared = component.getGenericType();
            boolean optional = component.getType() == Optional.class;
            Type given = optional ? ((ParameterizedType) declared).getActualTypeArguments()[0] : declared;
            fields.add(new Named(
                    component.getName(),
                    shape(given),
                    optional,
                    said(type, component, Label.class).map(Label::value),
                    said(type, component, Hint.class).map(Hint::value)));
        }
        return new Shape.Fields(type, List.copyOf(fields));
    }

    /** On the component itself, or else on the interface that gives it its meaning. */
    private static <A extends Annotation> Optional<A> said(Class<?> type, RecordComponent component, Class<A> words) {
        A own = component.getAnnotation(words);
        return own != null ? Optional.of(own) : inherited(type, component.getName(), words);
    }

    private static <A extends Annotation> Optional<A> inherited(Class<?> type, String name, Class<A> words) {
        return Arrays.stream(type.getInterfaces())
                .flatMap(each -> Stream.concat(
                        Arrays.stream(each.getDeclaredMethods())
                                .filter(method -> method.getName().equals(name) && method.isAnnotationPresent(words))
                                .map(method -> method.getAnnotation(words)),
                        inherited(each, name, words).stream()))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Shape shape(Type type) {
        if (PLAIN.containsKey(type)) {
            return new Shape.Plain(PLAIN.get(type));
        }
        return switch (type) {
            case Class<?> c when c == RiskGainShareTerms.class -> new Shape.Terms();
            case Class<?> c when c == CommercialTerm.class -> oneOf();
            case Class<?> c when c.isEnum() -> new Shape.Choice((Class<? extends Enum<?>>) c);
            case Class<?> c when c.isRecord() -> fields(c.asSubclass(Record.class));
            case ParameterizedType p
            when p.getRawType() == List.class -> new Shape.Many(shape(p.getActualTypeArguments()[0]));
            case ParameterizedType p
            when p.getRawType() == Map.class && p.getActualTypeArguments()[1] == String.class ->
                new Shape.ByChoice((Shape.Choice) shape(p.getActualTypeArguments()[0]));
            default -> throw new IllegalStateException("no shape is declared for " + type.getTypeName());
        };
    }

    private static Shape oneOf() {
        var kinds = new LinkedHashMap<String, Shape.Fields>();
        KINDS.forEach((name, type) -> kinds.put(name, fields(type.asSubclass(Record.class))));
        return new Shape.OneOf(Collections.unmodifiableMap(kinds));
    }
}
