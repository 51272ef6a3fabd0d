package org.partnershipledger.finance.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.ID;
import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.PartnershipExample.pounds;
import static org.partnershipledger.finance.PartnershipExample.raised;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementInvoiced;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementWrittenOff;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Cell;

/** A settlement from being raised to being in the bank, as a finance team sees it. */
class SettlementRowExamples {
    private static final SettlementDirection IN = SettlementDirection.PARTNER_TO_NHS;

    private static SettlementRow after(History history) {
        SettlementRow row = null;
        for (var fact : history.facts()) {
            row = SettlementTable.TABLE.fold(row, History.recorded(fact.event(), fact.position()), fact.event());
        }
        return row;
    }

    private static History raisedOnly() {
        return History.of(raised("S-1", SettlementBasis.COMMERCIAL_TERM, "FEE", IN, "1000.00", "200.00"));
    }

    @Test
    void isOwedWholeWithVatWhenRaised() {
        var row = after(raisedOnly());
        assertThat(row.raised().total()).isEqualTo(pounds("1200"));
        assertThat(row.owed()).isEqualTo(pounds("1200"));
        assertThat(row.raised().isOpen()).isTrue();
        assertThat(row.body()).isEqualTo(History.BODY);
        assertThat(row.raised().raised().position()).isEqualTo(1);
    }

    @Test
    void isOverdueFromTheDayAfterItIsDue() {
        var row = after(raisedOnly());
        assertThat(SettlementTables.isOverdue(row.raised(), row.dueOn())).isFalse();
        assertThat(SettlementTables.isOverdue(row.raised(), row.dueOn().plusDays(1)))
                .isTrue();
        assertThat(SettlementTables.state(row.raised(), row.dueOn().plusDays(1)))
                .isEqualTo(Cell.tag("Overdue", "red"));
    }

    @Test
    void isPaidInParts() {
        var row = after(raisedOnly()
                .and(
                        new SettlementInvoiced("S-1", ID, day("2025-04-06"), "INV-1"),
                        new SettlementPaid("S-1", ID, day("2025-04-20"), pounds("700"), "BACS-1"),
                        new SettlementPaid("S-1", ID, day("2025-05-02"), pounds("500"), "BACS-2")));
        assertThat(row.paid()).isEqualTo(pounds("1200"));
        assertThat(row.raised().isOpen()).isFalse();
        assertThat(row.raised().invoiced().orElseThrow().event().invoice()).isEqualTo("INV-1");
        assertThat(row.raised().financeReferences()).containsExactly("BACS-1", "BACS-2");
        assertThat(SettlementTables.state(row.raised(), day("2026-01-01"))).isEqualTo(Cell.tag("Paid", "green"));
    }

    @Test
    void isWrittenOffWithTheReasonAndNotCountedAsPaid() {
        var row = after(
                raisedOnly().and(new SettlementWrittenOff("S-1", ID, day("2025-06-01"), pounds("1200"), "insolvent")));
        assertThat(row.raised().isOpen()).isFalse();
        assertThat(row.paid()).isEqualTo(Money.ZERO);
        assertThat(row.raised().writeOffs().getLast().event().reason()).isEqualTo("insolvent");
        assertThat(SettlementTables.state(row.raised(), day("2026-01-01"))).isEqualTo(Cell.tag("Written off", "grey"));
    }

    @Test
    void sumsEachDirectionByItself() {
        var rows = History.of(
                        PartnershipExample.drafted(ID, "Beds"),
                        raised("S-1", SettlementBasis.COMMERCIAL_TERM, "FEE", IN, "1000.00", "200.00"),
                        raised(
                                "S-2",
                                SettlementBasis.RECONCILIATION,
                                "R-1",
                                SettlementDirection.NHS_TO_PARTNER,
                                "300",
                                "0"),
                        new SettlementPaid("S-1", ID, day("2025-04-20"), pounds("1000"), "BACS-1"))
                .partnerships()
                .find(ID)
                .orElseThrow()
                .settlements();
        assertThat(SettlementTables.paid(rows, IN)).isEqualTo(pounds("1000"));
        assertThat(SettlementTables.owed(rows, IN)).isEqualTo(pounds("200"));
        assertThat(SettlementTables.owed(rows, SettlementDirection.NHS_TO_PARTNER))
                .isEqualTo(pounds("300"));
        assertThat(SettlementTables.overdue(rows, IN, day("2025-05-05"))).isEqualTo(Money.ZERO);
        assertThat(SettlementTables.overdue(rows, IN, day("2025-05-06"))).isEqualTo(pounds("200"));
        assertThat(SettlementTables.of(List.of(), day("2025-05-06")).rows()).isEmpty();
    }
}
