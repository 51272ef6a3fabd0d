package org.partnershipledger.valuereport.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.valuereport.account.SharedAgreement;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;
import org.partnershipledger.valuereport.model.Mark;
import org.partnershipledger.valuereport.model.ReportTable;
import org.partnershipledger.valuereport.model.Value;
import org.partnershipledger.valuereport.year.MoneyLine;

/**
 * Agreements in which several NHS bodies have a part: each body's report names them all and says which one tells the
 * agreement. An amount stands only in the report that counts it, so that readers of two reports can add them up (I20).
 * Next: {@link OtherBodiesSection}, where they are told.
 */
record SharedAgreements(ReportContext report, List<SharedAgreement> shared) {

    static SharedAgreements of(ReportContext report) {
        return new SharedAgreements(
                report,
                report.account().shared(report.yearEnd()).stream()
                        .filter(one -> report.history()
                                .agreement(one.agreement())
                                .life()
                                .draft()
                                .isBy(report.yearEnd()))
                        .toList());
    }

    boolean any() {
        return !shared.isEmpty();
    }

    private OdsCode us() {
        return report.account().body();
    }

    /** Those that stand in the report of another body. */
    List<SharedAgreement> elsewhere() {
        return shared.stream().filter(one -> !one.teller().equals(us())).toList();
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add("In " + many(shared.size()) + " other NHS bodies have a part too. One body tells each agreement,"
                + " and every amount is counted in one report only.");
        var here = shared.stream().filter(one -> one.teller().equals(us())).toList();
        if (here.stream().anyMatch(one -> !one.parties().isEmpty())) {
            sentences.add("What partners pay to a body that signed an agreement told here is counted here,"
                    + " and the table shows how much it is.");
        }
        if (here.stream().anyMatch(one -> one.holders().size() > 1)) {
            sentences.add("A body that holds a part of an agreement told here counts the money for that part itself.");
        }
        var elsewhere = elsewhere();
        if (!elsewhere.isEmpty()) {
            sentences.add((shared.size() == 1
                            ? "It stands"
                            : InWords.count(elsewhere.size()) + " of them "
                                    + (elsewhere.size() == 1 ? "stands" : "stand"))
                    + " in the report of " + tellers(elsewhere) + ", not here.");
        }
        if (elsewhere.stream().anyMatch(one -> one.holders().containsKey(us()))) {
            sentences.add("Where we hold a part of such an agreement, only the money for our part is in our totals.");
        }
        if (elsewhere.stream().anyMatch(one -> one.parties().contains(us()))) {
            sentences.add(
                    "Where we only signed such an agreement, nothing of it is in our totals, not even what was paid to us.");
        }
        return sentences;
    }

    private static String many(long number) {
        return InWords.many(number, "agreement", "agreements");
    }

    private String tellers(List<SharedAgreement> agreements) {
        return agreements.stream()
                .map(one -> LayNames.of(one.teller(), report.yearEnd()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    ReportTable table() {
        return ReportTable.named(
                        "shared_agreements",
                        "Agreements in which several NHS bodies have a part",
                        "One row for each agreement and each NHS body that has a part in it at the end of the year.")
                .rows(
                        shared.stream()
                                .flatMap(one -> one.bodies().stream().map(body -> new Part(one, body)))
                                .toList(),
                        this::lineage,
                        Value.<Part>columns()
                                .key("agreement", "Agreement", "Reference of the agreement.", p -> p.one()
                                        .agreement())
                                .text("title", "Title", "Title of the agreement.", p -> agreement(p)
                                        .title())
                                .text("partner", "Partner", "Name of the partner.", p -> agreement(p)
                                        .partner()
                                        .name())
                                .inFilesOnly()
                                .text(
                                        "nhs_body",
                                        "NHS body",
                                        "Body that has a part in it.",
                                        p -> LayNames.of(p.body(), report.yearEnd()))
                                .text(
                                        "part",
                                        "Its part",
                                        "Whether it holds a part, and how much, or signed it.",
                                        p -> held(p.one().holders().get(p.body())))
                                .text(
                                        "told_by",
                                        "Told in the report of",
                                        "Body that tells this year of the agreement.",
                                        p -> LayNames.of(p.one().teller(), report.yearEnd()))
                                .cell(
                                        Kind.MONEY,
                                        "received",
                                        "Received this year",
                                        "Money that the body received from the partner in the year, where it is in our totals.",
                                        p -> received(p)));
    }

    /** One body's part in one agreement. */
    private record Part(SharedAgreement one, OdsCode body) {}

    private Agreement agreement(Part part) {
        return report.history().agreement(part.one().agreement());
    }

    private Lineage lineage(Part part) {
        var life = agreement(part).life();
        return Lineage.of(life.draft())
                .and(Lineage.of(life.novations()))
                .and(Lineage.join(lines(part).stream().map(MoneyLine::lineage)));
    }

    private Value received(Part part) {
        return part.one().countedBy(part.body()).equals(us())
                ? Value.amount(lines(part).stream().map(MoneyLine::beforeVat).reduce(Money.ZERO, Money::plus))
                : Value.missing(Mark.NOT_APPLICABLE);
    }

    /** What is ours and was paid to no other body of the agreement is what was paid to us, whoever we were then. */
    private List<MoneyLine> lines(Part part) {
        var one = part.one();
        return report.figures().money().stream()
                .filter(line -> line.agreement().equals(one.agreement())
                        && line.kind().isIncome()
                        && receiver(one, line).equals(part.body()))
                .toList();
    }

    private OdsCode receiver(SharedAgreement one, MoneyLine line) {
        var paidTo = line.settlement().event().nhsBody();
        return one.bodies().contains(paidTo) ? paidTo : us();
    }

    private static String held(BigDecimal fraction) {
        if (fraction == null) {
            return "signed it";
        }
        return fraction.compareTo(BigDecimal.ONE) == 0
                ? "holds it"
                : "holds " + InWords.number(fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + "%";
    }
}
