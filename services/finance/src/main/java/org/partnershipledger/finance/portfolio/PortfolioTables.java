package org.partnershipledger.finance.portfolio;

import java.util.List;
import org.partnershipledger.finance.portfolio.PortfolioLine.Shares;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Table;
import org.partnershipledger.presentation.words.Names;

/** The portfolio as three tables: money, shares of savings and losses, value by class. No table adds classes together. */
final class PortfolioTables {
    private PortfolioTables() {}

    static Table money(List<PortfolioLine> lines) {
        var table = Table.of("Agreements and money", "m")
                .text("Agreement", "agreement")
                .text("Partner", "partner")
                .text("State", "state")
                .number("Received from partner", "received_pounds")
                .number("Paid to partner", "paid_out_pounds")
                .number("Owed to NHS", "owed_to_nhs_pounds")
                .number("Of which overdue", "overdue_to_nhs_pounds")
                .number("Owed by NHS", "owed_by_nhs_pounds")
                .onlyInFile("overdue_by_nhs_pounds")
                .onlyInFile("title")
                .onlyInFile("publishing_body")
                .onlyInFile("partner_company_number")
                .onlyInFile("starts_on")
                .onlyInFile("ends_on")
                .onlyInFile("ended_on")
                .onlyInFile("why_ended")
                .whenEmpty("No agreement matches.");
        for (PortfolioLine line : lines) {
            var row = line.agreement();
            table.row(
                    agreement(line),
                    Cell.words(row.partnerName()),
                    Cell.words(Names.of(row.stage())),
                    Cell.amount(line.received()),
                    Cell.amount(line.paidOut()),
                    Cell.amount(line.owedToNhs()),
                    Cell.amount(line.overdueToNhs()),
                    Cell.amount(line.owedByNhs()),
                    Cell.amount(line.overdueByNhs()),
                    Cell.words(row.title()),
                    Cell.words(row.body().value()),
                    Cell.words(row.partner()),
                    Cell.day(row.startsOn()),
                    Cell.dayOr(row.endsOn(), "no end"),
                    Cell.dayOr(row.hasEnded() ? row.stageOn() : null, "not ended"),
                    Cell.wordsOr(row.cause() == null ? null : row.cause().inWords(), "not ended early"));
        }
        return table.build();
    }

    static Table shares(List<PortfolioLine> lines) {
        var table = Table.of("Shares of savings and losses", "m")
                .text("Agreement", "agreement")
                .number("NHS share, final", "nhs_share_final_pounds")
                .number("Partner's share, final", "partner_share_final_pounds")
                .number("NHS share, provisional", "nhs_share_provisional_pounds")
                .number("Partner's share, provisional", "partner_share_provisional_pounds")
                .onlyInFile("title")
                .whenEmpty("No agreement matches.");
        for (PortfolioLine line : lines) {
            table.row(
                    agreement(line),
                    Cell.amountOr(nhs(line.settled()), "none yet"),
                    Cell.amountOr(partner(line.settled()), "none yet"),
                    Cell.amountOr(nhs(line.provisional()), "none"),
                    Cell.amountOr(partner(line.provisional()), "none"),
                    Cell.words(line.agreement().title()));
        }
        return table.build();
    }

    static Table value(List<PortfolioLine> lines) {
        var table = Table.of("Value by class", "m")
                .text("Agreement", "agreement")
                .number("Cash received", "cash_received_pounds")
                .number("Cash released from a budget", "cash_releasing_pounds")
                .number("Value that frees no cash", "non_cash_releasing_pounds")
                .number("Value to society", "societal_pounds")
                .number("Described, not counted", "described_benefits")
                .onlyInFile("title")
                .whenEmpty("No agreement matches.");
        for (PortfolioLine line : lines) {
            table.row(
                    agreement(line),
                    Cell.amount(line.received()),
                    value(line, BenefitClass.CASH_RELEASING),
                    value(line, BenefitClass.NON_CASH_RELEASING),
                    value(line, BenefitClass.SOCIETAL),
                    Cell.count(line.described()),
                    Cell.words(line.agreement().title()));
        }
        return table.build();
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
