package org.partnershipledger.ledger.whatif;

import java.util.List;
import org.partnershipledger.kernel.gainshare.Step;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/** The steps of a calculation as a table: number and name, formula with its numbers, value before rounding. */
final class Working {
    private Working() {}

    static Table of(String caption, List<Step> steps) {
        return Table.of(
                caption,
                "m",
                steps,
                Columns.<Step>onPage()
                        .text("step", "Step", step -> step.step() + " " + step.name())
                        .text("formula", "Formula", step -> step.formula())
                        .cell(Kind.NUMBER, "value", "Value before rounding", step -> step.value()
                                .map(Cell::decimal)
                                .orElse(Cell.absent(GainShareAnswer.NOT_MEASURED))));
    }
}
