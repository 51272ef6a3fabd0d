package org.partnershipledger.ledger.calculation;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.gainshare.LateInterest;
import org.partnershipledger.kernel.gainshare.PresentValue;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.Split;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.kernel.gainshare.reading.CaseReader;

/**
 * One case in, one result out: the text of the case is read, calculated and answered into a text. The same for a
 * line of {@code calculate}, a body of {@code POST /api/calculations} and the what-if page.
 */
final class Calculation {

    private Calculation() {}

    /** How a case was answered. */
    enum Answer {
        CALCULATED,
        REJECTED,
        NOT_JSON
    }

    /** @param line number of the line in its stream; 0 when there is none */
    static Answer answer(byte[] bytes, int length, long line, StringBuilder out) {
        ResultWriter writer = new ResultWriter(out);
        JsonTree.Parsed parsed = JsonTree.parse(bytes, 0, length);
        if (parsed.notJson() != null) {
            String where = line > 0 ? "line " + line + " " : "the body ";
            writer.rejected(null, line, List.of(new Problem("", where + parsed.notJson())));
            return Answer.NOT_JSON;
        }
        CaseReader.CaseRead read = CaseReader.read(parsed.root());
        List<Problem> problems = parsed.duplicates();
        if (!read.reading().problems().isEmpty()) {
            problems = new ArrayList<>(problems);
            problems.addAll(read.reading().problems());
        }
        if (!problems.isEmpty()) {
            writer.rejected(read.id(), line, problems);
            return Answer.REJECTED;
        }
        calculate(read.id(), read.reading().value(), writer);
        return Answer.CALCULATED;
    }

    private static void calculate(String id, Case readCase, ResultWriter writer) {
        switch (readCase) {
            case Case.RiskGainShare c -> writer.settled(id, Reconciliation.calculateChecked(c.terms(), c.inputs()));
            case Case.RoyaltyYear c -> writer.royalty(id, Royalty.calculate(c.terms(), c.year()));
            case Case.SplitAmount c -> writer.split(id, Split.of(c.amount(), c.parties()));
            case Case.PresentValueOf c -> writer.presentValue(id, PresentValue.calculate(c.rates(), c.flows()));
            case Case.LatePayment c -> writer.lateInterest(id, LateInterest.calculate(c.terms(), c.debt()));
        }
    }
}
