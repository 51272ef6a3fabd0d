package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.account.BodyAccount;
import org.partnershipledger.valuereport.facts.History;
import org.partnershipledger.valuereport.facts.RegisterFacts;
import org.partnershipledger.valuereport.model.ReportQuestion;
import org.partnershipledger.valuereport.year.Totals;
import org.partnershipledger.valuereport.year.YearFigures;

/**
 * What every section is made from: the question, the facts that may be seen, and this and last year's figures.
 * Last year is counted again from today's knowledge, so a correction reaches the comparison too.
 *
 * @param effectiveCutOff as resolved; no fact after it is in the history
 * @param account which agreements are told here, and how they came here or went
 * @param register what published registers stated in the year
 */
public record ReportContext(
        ReportQuestion question,
        LocalDate effectiveCutOff,
        History history,
        YearFigures figures,
        Totals totals,
        YearFigures figuresBefore,
        Totals totalsBefore,
        RegisterFacts.Year register,
        BodyAccount account) {

    public static ReportContext of(
            ReportQuestion question, LocalDate effectiveCutOff, History history, BodyAccount account) {
        var figures = new YearFigures(history, question.year());
        var before = new YearFigures(history, question.year().previous());
        return new ReportContext(
                question,
                effectiveCutOff,
                history,
                figures,
                new Totals(history, figures),
                before,
                new Totals(history, before),
                history.register().of(question.year()),
                account);
    }

    public FinancialYear year() {
        return question.year();
    }

    public LocalDate yearEnd() {
        return year().lastDay();
    }

    /** All there is for the year are statements of a register: nothing the ledger saw itself. */
    public boolean registerOnly() {
        return !register.isEmpty() && history.agreements().isEmpty();
    }
}
