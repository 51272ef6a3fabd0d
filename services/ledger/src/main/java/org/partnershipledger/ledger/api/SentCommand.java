package org.partnershipledger.ledger.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.kernel.words.Label;
import org.partnershipledger.ledger.Command;

/**
 * A command as it was sent, with its sender: the fields of the command and, beside them, {@code commandId, actor,
 * role, onBehalfOf, reason}. The sender chooses the command id, so that a repeated sending counts once.
 *
 * @param command, origin null when there are problems
 */
public record SentCommand(Command<?> command, Origin origin, List<FieldProblem> problems) {

    /** The sender's fields. */
    record Sender(
            String commandId,

            @Label("Who records this") @Hint("Your id, never your name")
            String actor,

            @Hint("For example FINANCE_PREPARER") String role,

            @Hint("ODS code of the organisation you act for, for example QYG")
            OdsCode onBehalfOf,

            @Hint("Why, in your words. No names of patients and no NHS numbers.")
            Optional<String> reason) {}

    /** The sender's fields: a command that has one of these asks for it once. */
    public static final Shape.Fields SENDER = CommandShapes.fields(Sender.class);

    public static SentCommand read(Shape.Fields shape, Map<?, ?> tree, LikelyDay likely) {
        var reader = new CommandReader();
        var mine = new LinkedHashMap<Object, Object>();
        var others = new LinkedHashMap<Object, Object>(tree);
        for (var named : SENDER.fields()) {
            if (others.containsKey(named.name()) && !has(shape, named.name())) {
                mine.put(named.name(), others.remove(named.name()));
            } else if (others.containsKey(named.name())) {
                mine.put(named.name(), others.get(named.name()));
            }
        }
        var command = (Command<?>) reader.read(shape, others, Set.of());
        var sender = (Sender) reader.read(SENDER, mine, Set.of());
        effectiveOn(tree)
                .flatMap(day -> likely.problemOf(shape.type(), day))
                .ifPresent(each -> reader.problem(each.pointer(), each.message()));
        checkIds(reader, mine);
        var origin = sender == null || !reader.problems().isEmpty() ? null : origin(sender);
        return reader.problems().isEmpty()
                ? new SentCommand(command, origin, List.of())
                : new SentCommand(null, null, reader.problems());
    }

    /** The day alone; one that cannot be read has its problem already. */
    private static Optional<LocalDate> effectiveOn(Map<?, ?> tree) {
        Object day = PlainValues.read(new CommandReader(), Shape.Kind.DAY, "/effectiveOn", tree.get("effectiveOn"));
        return Optional.ofNullable((LocalDate) day);
    }

    /** A command that has a reason of its own: what is said there is the sender's reason too. */
    private static boolean has(Shape.Fields shape, String name) {
        return shape.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    private static Origin origin(Sender sender) {
        UUID id = UUID.fromString(sender.commandId());
        return new Origin(
                sender.actor(), sender.role(), sender.onBehalfOf(), id, id, Optional.empty(), sender.reason());
    }

    /** Each by itself, whatever else is wrong with the sender. */
    private static void checkIds(CommandReader reader, Map<?, ?> sender) {
        for (String name : List.of("actor", "role")) {
            if (sender.get(name) instanceof String id && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
                reader.problem(
                        "/" + name,
                        "is an id of up to 64 letters, digits, hyphens, full stops and underscores, never a name");
            }
        }
        if (sender.get("commandId") instanceof String id
                && !id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            reader.problem("/commandId", "must be a UUID; choose a new random UUID for each command");
        }
    }
}
