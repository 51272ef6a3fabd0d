package org.partnershipledger.ledger.form;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipledger.ledger.Room;
import org.partnershipledger.ledger.agreement.DraftAgreement;
import org.partnershipledger.ledger.api.CommandShapes;
import org.partnershipledger.ledger.api.Shape;
import org.partnershipledger.ledger.catalogue.AggregateKind;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.RecordForms.Group;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.Problem;

/** The list of what can be recorded, under the title of each room. */
public final class CommandIndex {
    private CommandIndex() {}

    static Content all() {
        return Templates.content("ledger/index.jte", Map.of("groups", groups(null)));
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

    /** @param agreement filled in where a form asks for one that is there; null for none */
    static List<Group> groups(String agreement) {
        var listed = new ArrayList<Group>();
        for (var kind : AggregateKind.ALL) {
            for (var root : kind.roots()) {
                var links = AggregateKind.commandsUnder(root).stream()
                        .map(Class::getSimpleName)
                        .flatMap(name -> links(name, CommandShapes.all().get(name), agreement).stream())
                        .toList();
                listed.add(new Group(root.getAnnotation(Room.class).title(), links));
            }
        }
        return listed;
    }

    private static List<Link> links(String name, Shape.Fields shape, String agreement) {
        String filled = agreement != null && asksForAgreement(shape)
                ? "agreement=" + URLEncoder.encode(agreement, StandardCharsets.UTF_8)
                : "";
        var kinds = kinds(shape);
        if (kinds.isEmpty()) {
            return List.of(new Link("/ledger/" + name + (filled.isEmpty() ? "" : "?" + filled), Words.label(name)));
        }
        return kinds.stream()
                .map(kind -> new Link(
                        "/ledger/" + name + "?kind=" + kind + (filled.isEmpty() ? "" : "&" + filled),
                        Words.label(name) + ": " + Words.label(kind).toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Drafting begins one that is not there yet. */
    private static boolean asksForAgreement(Shape.Fields shape) {
        return shape.type() != DraftAgreement.class
                && shape.fields().stream().anyMatch(field -> field.name().equals("agreement"));
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
