package org.partnershipledger.valuereport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.valuereport.account.AccountReader;
import org.partnershipledger.valuereport.account.BodyAccount;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;

/**
 * Reads a body's events from the history and makes its report: for the command line and for the served pages.
 * An unknown event stops the run with its name; a report with a hole in it is never made.
 */
public final class ReportRun {
    private ReportRun() {}

    /**
     * Writes the report of one body and year to a folder and returns what was written.
     *
     * @param knownAt null for everything that is recorded
     * @throws NothingRecorded when the body has no event, or none by the end of the year
     */
    public static ReportModel write(
            EventReader reader, EventCodec codec, OdsCode body, FinancialYear year, Instant knownAt, Path folder)
            throws IOException {
        var model = make(
                reader, codec, ReportQuestion.of(body, year).knownAt(knownAt).upTo(reader.lastPosition()));
        ReportFolder.write(model, folder);
        return model;
    }

    /** @throws NothingRecorded when the body has no event, or none by the end of the year */
    public static ReportModel make(EventReader reader, EventCodec codec, ReportQuestion question) {
        return make(facts(reader, codec, question.body(), question.upToPosition()), question);
    }

    static ReportModel make(List<Fact<LedgerEvent>> facts, ReportQuestion question) {
        var years = years(question.body(), facts.stream().filter(question::sees).toList());
        if (!years.contains(question.year())) {
            throw new NothingRecorded(question, years);
        }
        return ReportFold.fold(facts, question);
    }

    /** Everything a body's account may be made from: its own history and those from which agreements came to it. */
    public static List<Fact<LedgerEvent>> facts(EventReader reader, EventCodec codec, OdsCode body, long upToPosition) {
        return AccountReader.read(reader, codec, body, upToPosition);
    }

    /** Years a report can be made for: from the first that the body tells to the last, none left out. */
    public static List<FinancialYear> years(OdsCode body, List<Fact<LedgerEvent>> facts) {
        var touched = new BodyAccount(facts, IcbRegister.published(), body).yearsTold();
        var years = new ArrayList<FinancialYear>();
        if (!touched.isEmpty()) {
            for (var year = touched.first(); year.compareTo(touched.last()) <= 0; year = year.next()) {
                years.add(year);
            }
        }
        return years;
    }

    /** There is nothing to report on; the message says so and names the years there are. */
    public static final class NothingRecorded extends RuntimeException {
        private final transient List<FinancialYear> years;

        NothingRecorded(ReportQuestion question, List<FinancialYear> years) {
            super(words(question, years));
            this.years = years;
        }

        private static String words(ReportQuestion question, List<FinancialYear> years) {
            var known = question.knownAt() == null ? "" : " by " + Days.of(question.knownAt());
            var after = successors(question);
            if (years.isEmpty()) {
                return "Nothing is recorded" + known + " for the body with the code " + question.body() + "." + after;
            }
            var labels = years.stream().map(FinancialYear::label).toList();
            return "Nothing is recorded" + known + " for " + question.body() + " in " + question.year()
                    + ". There are reports for " + String.join(", ", labels) + "." + after;
        }

        private static String successors(ReportQuestion question) {
            var after = PublishingBody.on(question.body(), question.year().lastDay())
                    .successors(question.year().lastDay());
            return after.isEmpty() ? "" : " After it came: " + String.join("; ", after) + ".";
        }

        public List<FinancialYear> years() {
            return years;
        }
    }
}
