package org.partnershipledger.valuereport.section;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Settlement.Raised;
import org.partnershipledger.valuereport.model.InWords;
import org.partnershipledger.valuereport.model.Lineage;

/** Money that did not come: late at the end of the year, or given up in it. */
final class MoneyShortfalls {
    private MoneyShortfalls() {}

    static void in(ReportContext report, List<ShortfallSection.Shortfall> shortfalls) {
        for (var settlement : report.figures().settlements()) {
            var event = settlement.event();
            if (settlement.isOverdueOn(report.yearEnd())) {
                var who = event.direction() == SettlementDirection.PARTNER_TO_NHS
                        ? "The partner owes us "
                        : "We owe the partner ";
                shortfalls.add(new ShortfallSection.Shortfall(
                        event.agreement(),
                        who + amount(report, settlement, settlement.owedOn(report.yearEnd())) + ", due on "
                                + InWords.day(event.dueOn()),
                        Optional.empty(),
                        Lineage.of(settlement.facts())));
            }
            for (var writeOff : settlement.writeOffs()) {
                if (report.year().contains(writeOff.effectiveOn())) {
                    shortfalls.add(new ShortfallSection.Shortfall(
                            event.agreement(),
                            amount(report, settlement, writeOff.event().amount())
                                    + " will never be paid; we gave it up",
                            Optional.of(writeOff.event().reason()),
                            Lineage.of(settlement.raised(), writeOff)));
                }
            }
        }
    }

    /** An amount that could point to a few people is told without its pounds. */
    private static String amount(ReportContext report, Raised settlement, Money money) {
        return report.figures().hides(settlement) ? "an amount that we do not show" : InWords.money(money);
    }
}
