package org.partnershipledger.finance.portfolio;

import java.util.Optional;
import org.partnershipledger.finance.portfolio.PortfolioLine.Shares;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.words.Names;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;

/** The portfolio as three tables: money, shares of savings and losses, value by class. No table adds classes together. */
enum PortfolioTables {
    MONEY("Agreements and money"),
    SHARES("Shares of savings and losses"),
    VALUE("Value by class");

    private final String caption;

    PortfolioTables(String caption) {
        this.caption = caption;
    }

    String caption() {
        return caption;
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Columns<PortfolioLine, Cell> columns() {
        return switch (this) {
            case MONEY -> money();
            case SHARES -> shares();
            case VALUE -> value();
        };
    }

    private static Columns<PortfolioLine, Cell> money() {
        return Columns.<PortfolioLine>onPage()
                .cell(Kind.TEXT, "agreement", "Agreement", PortfolioTables::agreement)
                .text("partner", "Partner", line -> line.deal().partner().name())
                .text("state", "State", line -> Names.of(line.agreement().life().stateOn(line.today())))
                .money("received_pounds", "Received from partner", line -> line.in()
                        .paid())
                .money("paid_out_pounds", "Paid to partner", line -> line.out().paid())
                .money("owed_to_nhs_pounds", "Owed to NHS", line -> line.in().owed())
                .money("overdue_to_nhs_pounds", "Of which overdue", line -> line.in()
                        .overdue())
                .money("owed_by_nhs_pounds", "Owed by NHS", line -> line.out().owed())
                .onlyInFile(
                        "overdue_by_nhs_pounds", line -> Cell.amount(line.out().overdue()))
                .onlyInFile("title", line -> Cell.words(line.deal().title()))
                .onlyInFile(
                        "publishing_body", line -> Cell.words(line.deal().body().value()))
                .onlyInFile(
                        "partner_company_number",
                        line -> Cell.words(line.deal().partner().companyNumber()))
                .onlyInFile("starts_on", line -> Cell.day(line.deal().startsOn()))
                .onlyInFile("ends_on", line -> Cell.dayOr(line.deal().endsOn(), "no end"))
                .onlyInFile("ended_on", line -> line.agreement()
                        .life()
                        .end()
                        .map(Fact::effectiveOn)
                        .map(Cell::day)
                        .orElse(Cell.absent("not ended")))
                .onlyInFile("why_ended", line -> line.agreement()
                        .life()
                        .terminated()
                        .map(end -> Cell.words(end.event().cause().inWords()))
                        .orElse(Cell.absent("not ended early")));
    }

    private static Columns<PortfolioLine, Cell> shares() {
        return Columns.<PortfolioLine>onPage()
                .cell(Kind.TEXT, "agreement", "Agreement", PortfolioTables::agreement)
                .cell(
                        Kind.MONEY,
                        "nhs_share_final_pounds",
                        "NHS share, final",
                        line -> amount(line.settled().map(Shares::nhs), "none yet"))
                .cell(
                        Kind.MONEY,
                        "partner_share_final_pounds",
                        "Partner's share, final",
                        line -> amount(line.settled().map(Shares::partner), "none yet"))
                .cell(
                        Kind.MONEY,
                        "nhs_share_provisional_pounds",
                        "NHS share, provisional",
                        line -> amount(line.provisional().map(Shares::nhs), "none"))
                .cell(
                        Kind.MONEY,
                        "partner_share_provisional_pounds",
                        "Partner's share, provisional",
                        line -> amount(line.provisional().map(Shares::partner), "none"))
                .onlyInFile("title", line -> Cell.words(line.deal().title()));
    }

    private static Columns<PortfolioLine, Cell> value() {
        return Columns.<PortfolioLine>onPage()
                .cell(Kind.TEXT, "agreement", "Agreement", PortfolioTables::agreement)
                .money("cash_received_pounds", "Cash received", line -> line.in()
                        .paid())
                .cell(
                        Kind.MONEY,
                        "cash_releasing_pounds",
                        "Cash released from a budget",
                        line -> value(line, BenefitClass.CASH_RELEASING))
                .cell(
                        Kind.MONEY,
                        "non_cash_releasing_pounds",
                        "Value that frees no cash",
                        line -> value(line, BenefitClass.NON_CASH_RELEASING))
                .cell(Kind.MONEY, "societal_pounds", "Value to society", line -> value(line, BenefitClass.SOCIETAL))
                .count("described_benefits", "Described, not counted", PortfolioLine::described)
                .onlyInFile("title", line -> Cell.words(line.deal().title()));
    }

    private static Cell agreement(PortfolioLine line) {
        String reference = line.deal().agreement();
        return Cell.link("/finance/agreements/" + reference, reference);
    }

    private static Cell value(PortfolioLine line, BenefitClass benefitClass) {
        return amount(line.value(benefitClass), "not valued");
    }

    private static Cell amount(Optional<Money> amount, String why) {
        return amount.map(Cell::amount).orElse(Cell.absent(why));
    }
}
