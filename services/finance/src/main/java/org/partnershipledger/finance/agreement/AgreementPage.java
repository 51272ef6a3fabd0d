package org.partnershipledger.finance.agreement;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnershipledger.finance.answer.Answers;
import org.partnershipledger.finance.answer.Asked;
import org.partnershipledger.finance.gainshare.OvertakenRuns;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.finance.saving.SavingClaims;
import org.partnershipledger.finance.settlement.SettlementTables;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Lists.Pages;
import org.partnershipledger.finance.timeline.Timeline;
import org.partnershipledger.finance.timeline.TimelineLine;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.kernel.words.Days;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.RecordForms;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.TimelineEntry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One partnership: who, what was agreed, what was achieved, what was paid, where it went, and every fact behind it. */
@RestController
class AgreementPage {
    private final Partnerships partnerships;
    private final SavingClaims claims;
    private final RecordForms forms;
    private final Supplier<LocalDate> today;

    AgreementPage(Partnerships partnerships, SavingClaims claims, RecordForms forms, Supplier<LocalDate> today) {
        this.partnerships = partnerships;
        this.claims = claims;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping("/finance/agreements/{agreement}")
    ResponseEntity<byte[]> page(
            @PathVariable String agreement,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String recorded) {
        var asked = new Asked();
        long wanted = asked.number("page", page, 1_000_000);
        long position = asked.number("recorded", recorded, Long.MAX_VALUE);
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        return Answers.readable(() -> view(agreement)
                .map(view -> Answers.page(meta(view), main(view, wanted, position)))
                .orElseGet(() -> Answers.notFound("agreement " + agreement)));
    }

    @GetMapping("/finance/agreements/{agreement}/{table}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String agreement, @PathVariable String table) {
        var file = Arrays.stream(AgreementFile.values())
                .filter(known -> known.fileName().equals(table))
                .findFirst();
        return Answers.readable(() -> file.flatMap(known ->
                        view(agreement).map(view -> Answers.csv(agreement + "-" + table + ".csv", known.table(view))))
                .orElseGet(() -> Answers.notFound("file " + table + ".csv of an agreement " + agreement)));
    }

    private Optional<AgreementView> view(String agreement) {
        return partnerships.find(agreement).map(found -> new AgreementView(found, claims.of(found), today.get()));
    }

    private static PageMeta meta(AgreementView view) {
        return PageMeta.of(Site.LEDGER, view.history().deal().title())
                .under("/finance", new Link("/", "Home"), new Link("/finance", "Partnerships"))
                .asSample(OrganisationNames.isSample(view.agreement().body()));
    }

    private Content main(AgreementView view, long wanted, long position) {
        var settlements = view.history().settlements();
        var timeline = Timeline.of(view.history());
        var pages = Pages.of(wanted, timeline.size());
        var parameters = new HashMap<String, Object>();
        parameters.put("agreement", view.reference());
        parameters.put("title", view.history().deal().title());
        parameters.put("partner", view.partnerName());
        parameters.put("receipt", Receipt.of(timeline, position));
        parameters.put("overtaken", OvertakenRuns.warning(view.agreement().gainShare()));
        parameters.put("summary", Components.summaryList(AgreementSummary.of(view)));
        parameters.put("received", SettlementTables.paid(settlements, SettlementDirection.PARTNER_TO_NHS));
        parameters.put("paidOut", SettlementTables.paid(settlements, SettlementDirection.NHS_TO_PARTNER));
        parameters.put(
                "overdue", SettlementTables.overdue(settlements, SettlementDirection.PARTNER_TO_NHS, view.today()));
        Function<String, Content> table =
                name -> Components.table(AgreementFile.valueOf(name).table(view));
        parameters.put("table", table);
        parameters.put("timeline", Components.timeline(entries(timeline, pages.shown())));
        parameters.put(
                "pagination",
                Components.pagination(
                        pages.shown(), pages.count(), "/finance/agreements/" + view.reference() + "?page="));
        parameters.put("steps", NextSteps.of(view));
        parameters.put("forms", forms.about(view.reference()));
        return Templates.content("finance/agreement.jte", parameters);
    }

    /** Newest first. */
    private static List<TimelineEntry> entries(List<TimelineLine> lines, int page) {
        return lines.reversed().stream()
                .skip((long) (page - 1) * Lists.A_PAGE)
                .limit(Lists.A_PAGE)
                .map(line -> new TimelineEntry(
                        "entry-" + line.fact().position(),
                        Days.of(line.fact().effectiveOn()),
                        line.title(),
                        Templates.content("finance/timelineDetail.jte", line)))
                .toList();
    }
}
