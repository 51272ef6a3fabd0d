package org.partnershipledger.ledger.whatif;

import java.util.List;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Table;

/** The steps of a calculation as a table: number and name, formula with its numbers, value before rounding. */
final class Working {
    private Working() {}

    static Table of(String caption, List<Step> steps) {
        Table.Builder table = Table.of(caption, "m")
                .text("Step", "step")
                .text("Formula", "formula")
                .number("Value before rounding", "value");
        for (Step step : steps) {
            table.row(
                    Cell.words(step.step() + " " + step.name()),
                    Cell.words(step.formula()),
                    step.value().map(Cell::decimal).orElse(Cell.absent(GainShareAnswer.NOT_MEASURED)));
        }
        return table.build();
    }
}
