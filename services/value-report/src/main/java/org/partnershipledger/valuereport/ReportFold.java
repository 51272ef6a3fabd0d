package org.partnershipledger.valuereport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.time.LondonTime;
import org.partnershipledger.valuereport.account.BodyAccount;
import org.partnershipledger.valuereport.facts.History;
import org.partnershipledger.valuereport.model.Cover;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;
import org.partnershipledger.valuereport.model.ReportSection;
import org.partnershipledger.valuereport.register.RegisterSections;
import org.partnershipledger.valuereport.register.RegisterSummary;
import org.partnershipledger.valuereport.section.MethodSection;
import org.partnershipledger.valuereport.section.ReportContext;
import org.partnershipledger.valuereport.section.Sections;
import org.partnershipledger.valuereport.section.SummarySection;

/**
 * The report as a pure function: events of one body, a year, a cut-off → the whole report. No clock, no machine, no
 * language; the same inputs give the same report. Published figures never come from a projection.
 * Next: {@link ReportRun}, which reads the events; package render, which gives the model its forms.
 */
public final class ReportFold {
    /** Changes whenever the same events would give another report. */
    public static final String DEFINITION = "value-report/6";

    private ReportFold() {}

    public static ReportModel fold(Collection<Fact<LedgerEvent>> facts, ReportQuestion question) {
        var known = facts.stream().filter(question::sees).toList();
        var cutOff = effectiveCutOff(known, question);
        var account = new BodyAccount(
                known.stream().filter(fact -> fact.isBy(cutOff)).toList(), IcbRegister.published(), question.body());
        var history = History.of(
                account.factsOf(question.year()),
                account.tellingOf(question.year().lastDay()));
        var report = ReportContext.of(question, cutOff, history, account);
        var cover = cover(report);
        var sections = new ArrayList<ReportSection>();
        sections.addAll(Sections.of(report));
        if (!report.register().isEmpty()) {
            sections.addAll(RegisterSections.of(report));
        }
        sections.add(MethodSection.of(report, cover));
        var summary = report.registerOnly() ? RegisterSummary.of(report) : SummarySection.of(report);
        return new ReportModel(cover, summary, List.copyOf(sections));
    }

    private static LocalDate effectiveCutOff(Collection<Fact<LedgerEvent>> known, ReportQuestion question) {
        if (question.effectiveCutOff() != null) {
            return question.effectiveCutOff();
        }
        var newest = known.stream()
                .map(fact -> LondonTime.dayOf(fact.recordedAt()))
                .max(LocalDate::compareTo)
                .orElse(question.year().lastDay());
        return newest.isAfter(question.year().lastDay())
                ? newest
                : question.year().lastDay();
    }

    private static Cover cover(ReportContext report) {
        var question = report.question();
        var all = report.history().all();
        var last = all.isEmpty() ? null : all.getLast();
        var body = PublishingBody.on(question.body(), report.yearEnd());
        return new Cover(
                body.code().value(),
                body.name(),
                body.predecessors(),
                body.successors(report.effectiveCutOff()),
                question.year(),
                Cover.Status.DRAFT,
                body.sample(),
                report.effectiveCutOff(),
                question.knownAt(),
                last == null ? null : last.recordedAt(),
                last == null ? 0 : last.position(),
                all.size(),
                DEFINITION);
    }
}
