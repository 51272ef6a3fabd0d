package org.partnershipledger.finance.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.finance.PartnershipExample.ID;
import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.PartnershipExample.pounds;
import static org.partnershipledger.finance.PartnershipExample.raised;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.finance.StoredExample;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentSpent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.Settlement;

/** A partnership is read whole and as it is now, however far behind the tables of the lists are. */
class StoredPartnershipsIT {
    private final StoredExample stored = StoredExample.of(PartnershipExample.history());

    @AfterEach
    void close() {
        stored.close();
    }

    private PartnershipHistory found() {
        return stored.partnerships().find(ID).orElseThrow();
    }

    @Test
    void itIsWhatTheHistorySays() {
        var memory = PartnershipExample.history().partnerships().find(ID).orElseThrow();
        assertThat(found().facts())
                .extracting(fact -> fact.position() + " " + fact.event())
                .containsExactlyElementsOf(memory.facts().stream()
                        .map(fact -> fact.position() + " " + fact.event())
                        .toList());
        assertThat(found().settlements())
                .extracting(Settlement.Raised::reference)
                .containsExactly("S-FEE", "S-R-1");
        assertThat(stored.partnerships().find("CM-00")).isEmpty();
        assertThat(stored.partnerships().find("CM-0011")).isEmpty();
    }

    /** Nothing waits for the tables: what was recorded a moment ago is there. */
    @Test
    void whatWasJustRecordedIsThereBeforeAnyTableShowsIt() {
        long shown = stored.progress().reached();
        stored.record(List.of(
                raised("S-NEW", SettlementBasis.COMMERCIAL_TERM, "FEE-1", SettlementDirection.PARTNER_TO_NHS, "7", "0"),
                new SettlementPaid("S-NEW", ID, day("2026-06-30"), pounds("7"), "BACS-7"),
                new ReinvestmentCommitted("RI-NEW", ID, day("2026-06-30"), History.BODY, pounds("7"), "Beds", "Here"),
                new ReinvestmentSpent("RI-NEW", ID, day("2026-07-01"), pounds("3"), "BACS-8")));
        assertThat(stored.progress().reached()).isEqualTo(shown);
        assertThat(found().settlements())
                .filteredOn(settlement -> settlement.reference().equals("S-NEW"))
                .extracting(Settlement.Raised::paid)
                .containsExactly(pounds("7"));
        assertThat(found().reinvestments())
                .extracting(Reinvestment.Committed::spent)
                .contains(pounds("3"));
        stored.catchUp();
        assertThat(found().settlements()).hasSize(3);
        assertThat(found().reinvestments()).hasSize(2);
    }

    /** CM-0010 begins like CM-001 and is another agreement; its money is its own. */
    @Test
    void anAgreementWhoseReferenceBeginsAlikeIsAnother() {
        stored.record(List.of(PartnershipExample.drafted("CM-0010", "Another")));
        stored.catchUp();
        assertThat(stored.partnerships().find("CM-0010").orElseThrow().settlements())
                .isEmpty();
        assertThat(found().settlements()).hasSize(2);
    }
}
