package org.partnershipledger.finance.portfolio;

import java.util.List;
import org.partnershipledger.finance.portfolio.PortfolioLine.Shares;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Names;

/** The portfolio as three tables: money, shares of savings and losses, value by class. No table adds classes together. */
final class PortfolioTables {
    private PortfolioTables() {}

    static Table money(List<PortfolioLine> lines) {
        return Table.of(
                        "Agreements and money",
                        "m",
                        lines,
                        Columns.<PortfolioLine>onPage()
                                .cell(Kind.TEXT, "agreement", "Agreement", line -> agreement(line))
                                .text("partner", "Partner", line -> line.agreement()
                                        .partnerName())
                                .text(
                                        "state",
                                        "State",
                                        line -> Names.of(line.agreement().stage()))
                                .money("received_pounds", "Received from partner", line -> line.received())
                                .money("paid_out_pounds", "Paid to partner", line -> line.paidOut())
                                .money("owed_to_nhs_pounds", "Owed to NHS", line -> line.owedToNhs())
                                .money("overdue_to_nhs_pounds", "Of which overdue", line -> line.overdueToNhs())
                                .money("owed_by_nhs_pounds", "Owed by NHS", line -> line.owedByNhs())
                                .onlyInFile("overdue_by_nhs_pounds", line -> Cell.amount(line.overdueByNhs()))
                                .onlyInFile(
                                        "title",
                                        line -> Cell.words(line.agreement().title()))
                                .onlyInFile(
                                        "publishing_body",
                                        line -> Cell.words(
                                                line.agreement().body().value()))
                                .onlyInFile(
                                        "partner_company_number",
                                        line -> Cell.words(line.agreement().partner()))
                                .onlyInFile(
                                        "starts_on",
                                        line -> Cell.day(line.agreement().startsOn()))
                                .onlyInFile(
                                        "ends_on",
                                        line -> Cell.dayOr(line.agreement().endsOn(), "no end"))
                                .onlyInFile(
                                        "ended_on",
                                        line -> Cell.dayOr(
                                                line.agreement().hasEnded()
                                                        ? line.agreement().stageOn()
                                                        : null,
                                                "not ended"))
                                .onlyInFile(
                                        "why_ended",
                                        line -> Cell.wordsOr(
                                                line.agreement().cause() == null
                                                        ? null
                                                        : line.agreement()
                                                                .cause()
                                                                .inWords(),
                                                "not ended early")))
                .whenEmpty("No agreement matches.");
    }

    static Table shares(List<PortfolioLine> lines) {
        return Table.of(
                        "Shares of savings and losses",
                        "m",
                        lines,
                        Columns.<PortfolioLine>onPage()
                                .cell(Kind.TEXT, "agreement", "Agreement", line -> agreement(line))
                                .cell(
                                        Kind.MONEY,
                                        "nhs_share_final_pounds",
                                        "NHS share, final",
                                        line -> Cell.amountOr(nhs(line.settled()), "none yet"))
                                .cell(
                                        Kind.MONEY,
                                        "partner_share_final_pounds",
                                        "Partner's share, final",
                                        line -> Cell.amountOr(partner(line.settled()), "none yet"))
                                .cell(
                                        Kind.MONEY,
                                        "nhs_share_provisional_pounds",
                                        "NHS share, provisional",
                                        line -> Cell.amountOr(nhs(line.provisional()), "none"))
                                .cell(
                                        Kind.MONEY,
                                        "partner_share_provisional_pounds",
                                        "Partner's share, provisional",
                                        line -> Cell.amountOr(partner(line.provisional()), "none"))
                                .onlyInFile(
                                        "title",
                                        line -> Cell.words(line.agreement().title())))
                .whenEmpty("No agreement matches.");
    }

    static Table value(List<PortfolioLine> lines) {
        return Table.of(
                        "Value by class",
                        "m",
                        lines,
                        Columns.<PortfolioLine>onPage()
                                .cell(Kind.TEXT, "agreement", "Agreement", line -> agreement(line))
                                .money("cash_received_pounds", "Cash received", line -> line.received())
                                .cell(
                                        Kind.NUMBER,
                                        "cash_releasing_pounds",
                                        "Cash released from a budget",
                                        line -> value(line, BenefitClass.CASH_RELEASING))
                                .cell(
                                        Kind.NUMBER,
                                        "non_cash_releasing_pounds",
                                        "Value that frees no cash",
                                        line -> value(line, BenefitClass.NON_CASH_RELEASING))
                                .cell(
                                        Kind.NUMBER,
                                        "societal_pounds",
                                        "Value to society",
                                        line -> value(line, BenefitClass.SOCIETAL))
                                .count("described_benefits", "Described, not counted", line -> line.described())
                                .onlyInFile(
                                        "title",
                                        line -> Cell.words(line.agreement().title())))
                .whenEmpty("No agreement matches.");
    }

    private static Cell agreement(PortfolioLine line) {
        return Cell.link(
                "/finance/agreements/" + line.agreement().agreement(),
                line.agreement().agreement());
    }

    private static Cell value(PortfolioLine line, BenefitClass benefitClass) {
        return Cell.amountOr(line.value().get(benefitClass), "not valued");
    }

    private static Money nhs(Shares shares) {
        return shares == null ? null : shares.nhs();
    }

    private static Money partner(Shares shares) {
        return shares == null ? null : shares.partner();
    }
}
