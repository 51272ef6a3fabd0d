package org.partnershipledger.valuereport.render;

import org.partnershipledger.valuereport.model.Cover;
import org.partnershipledger.valuereport.model.Figure;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Value;

/**
 * One of the five numbers as it stands on the page: large, with last year and the direction in words.
 *
 * @param remark how firm it is; null when there is nothing to say
 * @param factsHref null when no fact is behind it
 */
public record FigureOnPage(
        String label,
        String value,
        String remark,
        String comparison,
        String explanation,
        String evidence,
        String factsHref) {

    static FigureOnPage of(Figure figure, int number, Cover cover, Where where) {
        return new FigureOnPage(
                figure.label(),
                shown(figure.value()),
                remark(figure.value().mark()),
                comparison(figure),
                figure.explanation(),
                figure.strength().words(),
                figure.lineage().size() == 0 ? null : where.facts(cover, "summary", number));
    }

    static String shown(Value value) {
        return switch (value) {
            case Value.Missing missing when missing.mark() == Mark.CONFIDENTIAL -> "Not shown";
            case Value.Missing _ -> "Not stated";
            case Value.People people when people.count().suppressed() -> "Fewer than 8";
            case Value.Amount amount -> InWords.money(amount.money());
            case Value.Text _, Value.People _, Value.Count _, Value.Number _, Value.Day _, Value.YesNo _ ->
                InWords.shown(value);
        };
    }

    private static String remark(Mark mark) {
        if (mark == Mark.PROVISIONAL) {
            return mark.code() + " Provisional: a final calculation or a dispute is still open.";
        }
        return mark == Mark.CONFIDENTIAL ? mark.code() + " It could point to a few people." : null;
    }

    private static String comparison(Figure figure) {
        var last = shown(figure.lastYear());
        return switch (figure.direction()) {
            case UP -> "Up from " + last + " last year.";
            case DOWN -> "Down from " + last + " last year.";
            case SAME -> "The same as last year.";
            case NOT_KNOWN -> "Cannot be compared with last year.";
        };
    }
}
