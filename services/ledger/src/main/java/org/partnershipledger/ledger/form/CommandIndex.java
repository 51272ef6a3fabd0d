package org.partnershipledger.ledger.form;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipledger.ledger.AggregateKind;
import org.partnershipledger.ledger.Room;
import org.partnershipledger.ledger.api.CommandShapes;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Problem;

/** The list of what can be recorded, under the title of each room. */
public final class CommandIndex {
    private CommandIndex() {}

    public record Group(String title, List<Link> links) {}

    static Content all() {
        return Templates.content("ledger/index.jte", Map.of("groups", groups()));
    }

    /** All of them, after what was asked for and is not among them. */
    static Content without(String name, Shape.Fields shape, String kind) {
        String what = shape == null
                ? "There is no form with the name \u201C" + shortened(name) + "\u201D"
                : kind.isEmpty()
                        ? "\u201C" + Words.label(name) + "\u201D has a form for each kind"
                        : "There is no form \u201C" + Words.label(name) + "\u201D for the kind \u201C" + shortened(kind)
                                + "\u201D";
        return Templates.all(
                Components.errorSummary(List.of(new Problem(what + "; choose one of those below", null))), all());
    }

    private static String shortened(String typed) {
        return typed.length() <= 60 ? typed : typed.substring(0, 60) + "\u2026";
    }

    private static List<Group> groups() {
        var listed = new ArrayList<Group>();
        for (var kind : AggregateKind.ALL) {
            for (var root : kind.roots()) {
                var links = AggregateKind.commandsUnder(root).stream()
                        .map(Class::getSimpleName)
                        .flatMap(name -> links(name, CommandShapes.all().get(name)).stream())
                        .toList();
                listed.add(new Group(root.getAnnotation(Room.class).title(), links));
            }
        }
        return listed;
    }

    private static List<Link> links(String name, Shape.Fields shape) {
        var kinds = kinds(shape);
        if (kinds.isEmpty()) {
            return List.of(new Link("/ledger/" + name, Words.label(name)));
        }
        return kinds.stream()
                .map(kind -> new Link(
                        "/ledger/" + name + "?kind=" + kind,
                        Words.label(name) + ": " + Words.label(kind).toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The kinds between which a form must choose before it can be drawn; empty for most. */
    static List<String> kinds(Shape.Fields shape) {
        for (var named : shape.fields()) {
            if (named.shape() instanceof Shape.OneOf(var kinds)) {
                return List.copyOf(kinds.keySet());
            }
        }
        return List.of();
    }
}
