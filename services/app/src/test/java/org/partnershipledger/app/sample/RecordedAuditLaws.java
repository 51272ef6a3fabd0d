package org.partnershipledger.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.readdition.AuditAgain;
import org.partnershipledger.audit.readdition.Past;
import org.partnershipledger.audit.readdition.RoyaltyAgain;
import org.partnershipledger.audit.readdition.SettlementAgain;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyAudited;
import org.partnershipledger.kernel.event.CommercialEvent.RoyaltyStatementReceived;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.gainshare.CommercialTerm.RoyaltyTier;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.AuditRoyaltyStatement;
import org.partnershipledger.ledger.commercial.CorrectMilestone;
import org.partnershipledger.ledger.commercial.MeetMilestone;
import org.partnershipledger.ledger.commercial.ReceiveRoyaltyStatement;
import org.partnershipledger.ledger.settlement.RaiseAuditSettlement;
import org.partnershipledger.ledger.settlement.RaiseTermSettlement;
import org.partnershipledger.ledger.settlement.RecordPayment;
import org.partnershipledger.ledger.settlement.TakeBackSettlement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Royalty audits as the program records them, the statements after them, their settlements and the return of what was
 * paid for a milestone, read by the audit's second addition: all agree, and no amount can be changed unnoticed.
 */
class RecordedAuditLaws {
    private static final String A = "CM-001";
    private static final int CASES = Integer.getInteger("laws.cases", 10_000) / 50;
    private static final JsonMapper JSON = JsonMapper.shared();
    private final EventCodec codec = new JacksonEventCodec();

    @Test
    void auditsAndWhatFollowsThemAgreeAndNoAmountOfThemCanBeChanged() {
        int audits = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            var random = new Random(seed);
            var story = Story.drafted()
                    .by("officer-1", new AgreeCommercialTerm(A, day("2026-02-02"), "ROY", terms(random)));
            for (int year = 1, step = 0; step < 6; step++) {
                var past = past(story);
                if (year == 1 || random.nextBoolean()) {
                    story.by("officer-1", statement(random, year++));
                    var statement = (RoyaltyStatementReceived) story.last();
                    assertThat(RoyaltyAgain.differences(codec.payload(statement), past))
                            .as("seed %d", seed)
                            .isEmpty();
                } else {
                    story.by("officer-1", audit(random, 1 + random.nextInt(year - 1)));
                    auditHolds((RoyaltyAudited) story.last(), past, seed);
                    settlementHolds(story, seed);
                    audits++;
                }
            }
        }
        assertThat(audits).isGreaterThan(CASES);
    }

    private void auditHolds(RoyaltyAudited audit, Past past, long seed) {
        assertThat(AuditAgain.differences(codec.payload(audit), past))
                .as("seed %d", seed)
                .isEmpty();
        for (var each : JSON.readTree(codec.payload(audit)).get("reworked")) {
            String period = each.get("period").get("from").asString();
            for (String field : List.of("payable", "calculated", "cumulative", "netRevenue")) {
                assertThat(AuditAgain.differences(changed(audit, period, field), past))
                        .as("seed %d, %s of %s", seed, field, period)
                        .isNotEmpty();
            }
        }
        var event = (ObjectNode) JSON.readTree(codec.payload(audit));
        pennyMore(event, "difference");
        assertThat(AuditAgain.differences(JSON.writeValueAsBytes(event), past))
                .as("seed %d", seed)
                .singleElement()
                .asString()
                .startsWith("difference: recorded");
    }

    private byte[] changed(RoyaltyAudited audit, String period, String field) {
        var event = (ObjectNode) JSON.readTree(codec.payload(audit));
        for (var each : event.get("reworked")) {
            if (each.get("period").get("from").asString().equals(period)) {
                pennyMore((ObjectNode) each.get("statement"), field);
            }
        }
        return JSON.writeValueAsBytes(event);
    }

    private void settlementHolds(Story story, long seed) {
        var audit = (RoyaltyAudited) story.last();
        if (audit.difference().isZero()) {
            return;
        }
        var past = past(story);
        var raised = story.fork()
                .by(
                        "officer-1",
                        new RaiseAuditSettlement(
                                A,
                                day("2050-02-01"),
                                "ROY",
                                audit.audit(),
                                QZZ,
                                VatTreatment.STANDARD_20,
                                day("2050-03-01")));
        assertThat(SettlementAgain.differences(codec.payload(raised.last()), past))
                .as("seed %d", seed)
                .isEmpty();
        var event = (ObjectNode) JSON.readTree(codec.payload(raised.last()));
        pennyMore(event, "net");
        assertThat(SettlementAgain.differences(JSON.writeValueAsBytes(event), past))
                .as("seed %d", seed)
                .isNotEmpty();
    }

    /** £25,000.00 and £5,000.00 VAT were paid for a milestone that was missed: both go back. */
    @Test
    void theReturnOfAMilestoneAgreesAndNoAmountOfItCanBeChanged() {
        var terms = new CommercialTerm.Milestone("Certified", "Paper", Money.of("25000.00"), day("2026-12-31"));
        String settlement = "CM-001.CE.1.QZZ";
        var story = Story.drafted()
                .by(
                        "officer-1",
                        new AgreeCommercialTerm(A, day("2026-04-02"), "CE", terms),
                        new MeetMilestone(A, day("2026-09-01"), "CE", document()),
                        new RaiseTermSettlement(
                                A, day("2026-09-10"), "CE", 1, QZZ, VatTreatment.STANDARD_20, day("2026-10-10")),
                        new RecordPayment(settlement, day("2026-10-01"), Money.of("30000.00"), "B-1"),
                        new CorrectMilestone(
                                A, day("2026-12-31"), "CE", MilestoneDecision.MISSED, "Withdrawn", Optional.empty()));
        var past = past(story);
        story.by("officer-1", new TakeBackSettlement(A, day("2027-01-10"), settlement, QZZ, day("2027-02-10")));
        var payload = codec.payload(story.last());
        assertThat(SettlementAgain.differences(payload, past)).isEmpty();
        for (String field : List.of("net", "vat")) {
            var event = (ObjectNode) JSON.readTree(payload);
            pennyMore(event, field);
            assertThat(SettlementAgain.differences(JSON.writeValueAsBytes(event), past))
                    .as(field)
                    .hasSize(1);
        }
        assertThat(SettlementAgain.differences(payload, new Past(List.of())))
                .singleElement()
                .asString()
                .contains("is not recorded as raised and paid before it");
    }

    private static void pennyMore(ObjectNode where, String field) {
        var value = new BigDecimal(where.get(field).asString());
        where.put(field, value.add(new BigDecimal("0.01")).toPlainString());
    }

    private Past past(Story story) {
        return new Past(story.events.stream()
                .map(event -> new Past.Fact(EventCatalogue.ledger().nameOf(event), codec.payload(event)))
                .toList());
    }

    private static CommercialTerm.Royalty terms(Random random) {
        var tiers = new ArrayList<RoyaltyTier>();
        int upTo = 0;
        for (int i = random.nextInt(3); i > 0; i--) {
            upTo += 1 + random.nextInt(40_000_000);
            tiers.add(RoyaltyTier.of(pence(upTo), BigDecimal.valueOf(random.nextInt(100_001), 6)));
        }
        tiers.add(RoyaltyTier.last(BigDecimal.valueOf(random.nextInt(100_001), 6)));
        return new CommercialTerm.Royalty(
                tiers,
                random.nextBoolean() ? Optional.empty() : Optional.of(pence(random.nextInt(3_000_000))),
                random.nextBoolean() ? Optional.empty() : Optional.of(pence(random.nextInt(9_000_000))),
                "Sales",
                true,
                45);
    }

    private static ReceiveRoyaltyStatement statement(Random random, int year) {
        boolean foreign = random.nextBoolean();
        return new ReceiveRoyaltyStatement(
                A,
                period(year).to(),
                "ROY",
                period(year),
                foreign ? "EUR" : "GBP",
                pence(random.nextInt(90_000_000)).pounds(),
                foreign ? Optional.of(BigDecimal.valueOf(1 + random.nextInt(200_000), 5)) : Optional.empty(),
                foreign ? Optional.of(period(year).to()) : Optional.empty(),
                foreign ? Optional.of("Bank of England") : Optional.empty());
    }

    private static AuditRoyaltyStatement audit(Random random, int year) {
        return new AuditRoyaltyStatement(
                A,
                day("2050-01-15"),
                "ROY",
                period(year),
                "AUDIT-FIRM-7",
                pence(random.nextInt(90_000_000)).pounds(),
                "Books read",
                document());
    }

    private static Period period(int year) {
        return new Period(
                day("2026-04-01").plusYears(year - 1L),
                day("2026-04-01").plusYears(year).minusDays(1));
    }

    private static Money pence(int pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }
}
