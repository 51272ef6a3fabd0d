package org.partnershipledger.presentation.component;

import gg.jte.Content;
import java.util.List;
import org.partnershipledger.presentation.Templates;

/**
 * One question and its answer in a summary list.
 *
 * @param actions what can be done about it
 */
public record SummaryRow(String key, Content value, List<Action> actions) {

    /** @param about what the action is about, for people who hear the page */
    public record Action(String href, String text, String about) {}

    public static SummaryRow of(String key, String value) {
        return new SummaryRow(key, Templates.text(value), List.of());
    }

    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(key, value, List.of());
    }

    public static SummaryRow of(String key, Cell value) {
        return new SummaryRow(key, Templates.content("presentation/cell.jte", value), List.of());
    }

    public SummaryRow with(Action... possible) {
        return new SummaryRow(key, value, List.of(possible));
    }
}
