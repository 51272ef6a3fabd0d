package org.partnershipledger.ledger.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.ledger.GeneralRule;
import org.partnershipledger.ledger.GeneralWarning;
import org.partnershipledger.ledger.Rule;

/** Every rule of every room, with the room that it belongs to: collected from the rooms, never listed again. */
public final class Rules {
    /** What is listed for all commands, before the rooms. */
    private static final String EVERY_COMMAND = "Every command";

    private static final List<Group> GROUPS = groups();

    private Rules() {}

    /** Rules of one room, under its title. */
    public record Group(String title, List<Rule> rules) {}

    public static List<Group> byRoom() {
        return GROUPS;
    }

    /** Where a rule is explained, for people and as the type of a problem (RFC 9457). */
    public static String address(String id) {
        return "/problems/" + id;
    }

    public static Stream<Rule> all() {
        return GROUPS.stream().flatMap(group -> group.rules().stream());
    }

    private static List<Group> groups() {
        var groups = new ArrayList<Group>();
        groups.add(group(EVERY_COMMAND, GeneralRule.class, GeneralWarning.class));
        AggregateKind.rooms().forEach(room -> groups.add(group(room.title(), room.rules())));
        return List.copyOf(groups);
    }

    @SafeVarargs
    private static Group group(String title, Class<? extends Rule>... enums) {
        return new Group(
                title,
                Arrays.stream(enums)
                        .flatMap(each -> Arrays.<Rule>stream(each.getEnumConstants()))
                        .toList());
    }
}
