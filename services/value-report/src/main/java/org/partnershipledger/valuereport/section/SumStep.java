package org.partnershipledger.valuereport.section;

import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.Totals.Sum;

/**
 * One line of a sum that is worked out from top to bottom.
 *
 * @param mark how firm it is; null when there is nothing to say
 */
record SumStep(String words, Sum sum, Mark mark) {

    SumStep(String words, Sum sum) {
        this(words, sum, null);
    }

    /** @param amount what the amounts are, for the dictionary */
    static Columns<SumStep, Value> columns(String amount) {
        return Value.<SumStep>columns()
                .key("line", "Step", "What is counted.", SumStep::words)
                .cell(
                        Kind.MONEY,
                        "amount",
                        "Amount",
                        amount,
                        s -> new Value.Amount(s.sum().amount(), s.mark()));
    }
}
