package org.partnershipledger.finance.agreement;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnershipledger.finance.FinanceRows;
import org.partnershipledger.finance.answer.Answers;
import org.partnershipledger.finance.answer.Asked;
import org.partnershipledger.finance.answer.Bodies;
import org.partnershipledger.finance.answer.Freshness;
import org.partnershipledger.finance.gainshare.OvertakenRuns;
import org.partnershipledger.finance.settlement.SettlementTables;
import org.partnershipledger.finance.timeline.TimelineRow;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.Components;
import org.partnershipledger.presentation.component.SummaryRow;
import org.partnershipledger.presentation.component.TimelineEntry;
import org.partnershipledger.presentation.words.Days;
import org.partnershipledger.presentation.words.Names;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One partnership: who, what was agreed, what was achieved, what was paid, where it went, and every fact behind it. */
@RestController
class AgreementPage {
    private static final int ENTRIES_A_PAGE = 50;

    private final FinanceRows rows;
    private final Supplier<LocalDate> today;

    AgreementPage(FinanceRows rows, Supplier<LocalDate> today) {
        this.rows = rows;
        this.today = today;
    }

    @GetMapping("/finance/agreements/{agreement}")
    ResponseEntity<byte[]> page(
            @PathVariable String agreement,
            @RequestParam(required = false) String seen,
            @RequestParam(required = false) String page) {
        var asked = new Asked();
        long position = asked.number("seen", seen, Long.MAX_VALUE);
        long wanted = asked.number("page", page, 1_000_000);
        if (asked.isRefused()) {
            return Answers.badRequest(asked.problems());
        }
        Content notice = Freshness.notice(rows, position);
        return AgreementView.of(rows, agreement)
                .map(view -> Answers.page(meta(view.agreement()), main(view, notice, (int) Math.max(1, wanted))))
                .orElseGet(() -> Answers.notFound("agreement " + agreement));
    }

    @GetMapping("/finance/agreements/{agreement}/{table}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String agreement, @PathVariable String table) {
        var file = Arrays.stream(AgreementFile.values())
                .filter(known -> known.fileName().equals(table))
                .findFirst();
        var view = AgreementView.of(rows, agreement);
        if (file.isEmpty() || view.isEmpty()) {
            return Answers.notFound("file " + table + ".csv of an agreement " + agreement);
        }
        return Answers.csv(
                rows, agreement + "-" + table + ".csv", () -> file.get().table(view.get(), today.get()));
    }

    private static PageMeta meta(AgreementRow row) {
        return PageMeta.of(Site.LEDGER, row.title())
                .under("/finance", new Link("/", "Home"), new Link("/finance", "Partnerships"))
                .asSample(OrganisationNames.isSample(row.body()));
    }

    private Content main(AgreementView view, Content notice, int wanted) {
        var row = view.agreement();
        int pages = Math.max(1, (view.timeline().size() + ENTRIES_A_PAGE - 1) / ENTRIES_A_PAGE);
        int page = Math.min(wanted, pages);
        var parameters = new HashMap<String, Object>();
        parameters.put("row", row);
        parameters.put("notice", notice);
        parameters.put("overtaken", OvertakenRuns.warning(view.reconciliations()));
        parameters.put("summary", Components.summaryList(summary(view)));
        parameters.put("received", SettlementTables.paid(view.settlements(), SettlementDirection.PARTNER_TO_NHS));
        parameters.put("paidOut", SettlementTables.paid(view.settlements(), SettlementDirection.NHS_TO_PARTNER));
        parameters.put(
                "overdue",
                SettlementTables.overdue(view.settlements(), SettlementDirection.PARTNER_TO_NHS, today.get()));
        parameters.put("table", tables(view));
        parameters.put("timeline", Components.timeline(entries(view.timeline(), page)));
        parameters.put(
                "pagination", Components.pagination(page, pages, "/finance/agreements/" + row.agreement() + "?page="));
        parameters.put("steps", NextSteps.of(view, today.get()));
        parameters.put("forms", RecordLinks.of(row.agreement()));
        return Templates.content("finance/agreement.jte", parameters);
    }

    private Function<String, Content> tables(AgreementView view) {
        return name -> Components.table(AgreementFile.valueOf(name).table(view, today.get()));
    }

    private List<SummaryRow> summary(AgreementView view) {
        var row = view.agreement();
        var day = today.get();
        var summary = new ArrayList<SummaryRow>();
        summary.add(SummaryRow.of("Reference", row.agreement()));
        summary.add(SummaryRow.of("State", Components.tag(Names.of(row.stage()), colour(row.stage()))));
        summary.addAll(EndingRows.of(view));
        summary.add(SummaryRow.of("Publishing NHS body", Bodies.of(row.body(), day)));
        if (!row.heldBy().equals(List.of(row.body()))) {
            summary.add(SummaryRow.of(
                    "Held now by",
                    Names.list(row.heldBy().stream()
                            .map(code -> Bodies.of(code, day))
                            .toList())));
        }
        summary.add(SummaryRow.of("Partner", row.partnerName() + ", company number " + row.partner()));
        summary.add(SummaryRow.of("Sector", row.sector()));
        summary.add(SummaryRow.of(
                row.stage() == AgreementRow.Stage.TERMINATED ? "Was to run" : "Runs",
                row.endsOn() == null
                        ? "From " + Days.of(row.startsOn()) + ", with no end date"
                        : Days.range(row.startsOn(), row.endsOn())));
        summary.add(SummaryRow.of("Signed by", row.signedBy().isEmpty() ? "Nobody yet" : Names.list(row.signedBy())));
        if (!row.stillToSay().isEmpty()) {
            summary.add(SummaryRow.of("Not written yet", Names.list(row.stillToSay())));
        }
        return summary;
    }

    static String colour(AgreementRow.Stage stage) {
        return switch (stage) {
            case DRAFT -> "grey";
            case NEGOTIATING -> "yellow";
            case SIGNED -> "blue";
            case ACTIVE -> "green";
            case SUSPENDED -> "orange";
            case COMPLETED -> "purple";
            case TERMINATED -> "red";
        };
    }

    /** Newest first. */
    private static List<TimelineEntry> entries(List<TimelineRow> rows, int page) {
        return rows.reversed().stream()
                .skip((long) (page - 1) * ENTRIES_A_PAGE)
                .limit(ENTRIES_A_PAGE)
                .map(row -> new TimelineEntry(
                        "entry-" + row.entry(),
                        Days.of(row.effectiveOn()),
                        row.title(),
                        Templates.content("finance/timelineDetail.jte", row)))
                .toList();
    }
}
