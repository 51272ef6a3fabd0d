package org.partnershipledger.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.readdition.Past;
import org.partnershipledger.audit.readdition.RoyaltyAgain;
import org.partnershipledger.audit.readdition.SettlementAgain;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.gainshare.Royalty;
import org.partnershipledger.kernel.gainshare.RoyaltyStatement;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.axon.MemoryHistory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Royalty statements and settlements as the program records them, read by the audit's second addition: those of the
 * sample and many others agree, and no amount of any of them can be changed unnoticed.
 */
class RecordedAmountLaws {
    private static final long SEED = 20261122;
    private static final int CASES = 400;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final EventCodec codec = new JacksonEventCodec();
    private final Random random = new Random(SEED);

    @Test
    void whatTheSampleRecordsAgreesAndNoAmountOfItCanBeChanged() {
        var history = new MemoryHistory();
        SampleHistory.load(new LedgerGateway(history, history, codec));
        var before = new ArrayList<LedgerEvent>();
        int statements = 0;
        int settlements = 0;
        for (var recorded : history.after(0, 10_000)) {
            switch (codec.event(recorded)) {
                case RoyaltyStatementReceived e -> {
                    statements++;
                    statementHolds(e, past(before, e.agreement()), recorded.position());
                    before.add(e);
                }
                case SettlementRaised e -> {
                    settlements++;
                    settlementHolds(e, past(before, e.agreement()), recorded.position());
                }
                case LedgerEvent e -> before.add(e);
            }
        }
        assertThat(statements).isPositive();
        assertThat(settlements).isGreaterThan(5);
    }

    @Test
    void randomRoyaltiesAgreeAndNoAmountOfThemCanBeChanged() {
        int statements = 0;
        for (int i = 0; i < CASES; i++) {
            var terms = terms();
            var before = new ArrayList<LedgerEvent>();
            before.add(new CommercialTermAgreed("CM-001", day(1), "T-1", terms));
            Money paid = Money.ZERO;
            for (int year = 1; year <= 3; year++) {
                var statement = statement(terms, year, paid);
                statementHolds(statement, past(before, "CM-001"), i);
                statements++;
                paid = paid.plus(statement.statement().payable());
                before.add(statement);
            }
        }
        assertThat(statements).isEqualTo(3 * CASES);
    }

    @Test
    void aStatementWithoutItsTermIsSaidSo() {
        var statement = statement(terms(), 1, Money.ZERO);
        assertThat(RoyaltyAgain.differences(codec.payload(statement), new Past(List.of())))
                .singleElement()
                .asString()
                .contains("No royalty term T-1 is recorded before this statement");
        assertThat(SettlementAgain.differences(
                        "{".getBytes(java.nio.charset.StandardCharsets.UTF_8), new Past(List.of())))
                .hasSize(1);
    }

    private void statementHolds(RoyaltyStatementReceived statement, Past past, long where) {
        assertThat(RoyaltyAgain.differences(codec.payload(statement), past))
                .as("seed %d, case %d", SEED, where)
                .isEmpty();
        for (String field : List.of("netRevenue", "calculated", "payable", "cumulative")) {
            assertThat(RoyaltyAgain.differences(changed(statement, field, -1), past))
                    .as("seed %d, case %d, %s", SEED, where, field)
                    .isNotEmpty();
        }
        for (int step = 1; step <= 3; step++) {
            assertThat(RoyaltyAgain.differences(changed(statement, "", step), past))
                    .as("seed %d, case %d, step %d", SEED, where, step)
                    .singleElement()
                    .asString()
                    .startsWith("step " + step + " (");
        }
    }

    private void settlementHolds(SettlementRaised settlement, Past past, long where) {
        assertThat(SettlementAgain.differences(codec.payload(settlement), past))
                .as("position %d", where)
                .isEmpty();
        for (String field : List.of("net", "vat")) {
            var event = (ObjectNode) JSON.readTree(codec.payload(settlement));
            assertThat(SettlementAgain.differences(pennyMore(event, event, field), past))
                    .as("position %d, %s", where, field)
                    .isNotEmpty();
        }
        var turned = (ObjectNode) JSON.readTree(codec.payload(settlement));
        turned.put(
                "direction",
                turned.get("direction").asString().equals("PARTNER_TO_NHS") ? "NHS_TO_PARTNER" : "PARTNER_TO_NHS");
        assertThat(SettlementAgain.differences(JSON.writeValueAsBytes(turned), past))
                .singleElement()
                .asString()
                .startsWith("who pays: recorded");
    }

    /** A penny more in one field of the statement, or in one of its steps. */
    private byte[] changed(RoyaltyStatementReceived statement, String field, int step) {
        var event = (ObjectNode) JSON.readTree(codec.payload(statement));
        var inside = (ObjectNode) event.get("statement");
        return step < 0
                ? pennyMore(event, inside, field)
                : pennyMore(event, (ObjectNode) inside.get("steps").get(step - 1), "value");
    }

    private static byte[] pennyMore(ObjectNode event, ObjectNode where, String field) {
        var value = new BigDecimal(where.get(field).asString());
        where.put(field, value.add(new BigDecimal("0.01")).toPlainString());
        return JSON.writeValueAsBytes(event);
    }

    private Past past(List<LedgerEvent> events, String agreement) {
        return new Past(events.stream()
                .filter(event ->
                        event instanceof AgreementEvent e && e.agreement().equals(agreement))
                .map(event -> new Past.Fact(EventCatalogue.ledger().nameOf(event), codec.payload(event)))
                .toList());
    }

    private CommercialTerm.Royalty terms() {
        var tiers = new ArrayList<RoyaltyTier>();
        int upTo = 0;
        for (int i = random.nextInt(3); i > 0; i--) {
            upTo += 1 + random.nextInt(40_000_000);
            tiers.add(RoyaltyTier.of(new Money(BigDecimal.valueOf(upTo, 2)), rate()));
        }
        tiers.add(RoyaltyTier.last(rate()));
        return new CommercialTerm.Royalty(
                tiers,
                random.nextBoolean() ? Optional.empty() : Optional.of(pounds(3_000_000)),
                random.nextBoolean() ? Optional.empty() : Optional.of(pounds(9_000_000)),
                "invoiced sales",
                true,
                45);
    }

    private RoyaltyStatementReceived statement(CommercialTerm.Royalty terms, int year, Money paid) {
        boolean foreign = random.nextBoolean();
        var inCurrency = pounds(90_000_000).pounds();
        var rate = foreign ? BigDecimal.valueOf(1 + random.nextInt(200_000), 5) : null;
        var revenue = Money.rounded(foreign ? inCurrency.multiply(rate) : inCurrency);
        var result = Royalty.calculate(Royalty.Terms.of(terms), new Royalty.Year(revenue, paid));
        return new RoyaltyStatementReceived(
                "CM-001",
                day(year),
                "T-1",
                SoundCases.YEAR,
                new RoyaltyStatement(
                        foreign ? "EUR" : "GBP",
                        inCurrency,
                        Optional.ofNullable(rate),
                        foreign ? Optional.of(day(year)) : Optional.empty(),
                        foreign ? Optional.of("Bank of England") : Optional.empty(),
                        revenue,
                        result.calculated(),
                        result.payable(),
                        result.cumulative(),
                        result.steps()));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(2025 + year, 4, 1);
    }

    private BigDecimal rate() {
        return BigDecimal.valueOf(random.nextInt(100_001), 6);
    }

    private Money pounds(int pence) {
        return new Money(BigDecimal.valueOf(random.nextInt(pence), 2));
    }
}
