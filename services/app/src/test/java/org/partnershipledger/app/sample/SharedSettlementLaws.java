package org.partnershipledger.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.readdition.Past;
import org.partnershipledger.audit.readdition.SettlementAgain;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Apportionment;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;

/**
 * After a split of an NHS body each successor settles its own part: the second addition comes to the same pennies as
 * the ledger's apportionment, and a penny moved from one successor to another is found at both.
 */
class SharedSettlementLaws {
    private static final long SEED = 20261122;
    private static final OdsCode BEFORE = OdsCode.of("QZZ");
    private static final List<OdsCode> SUCCESSORS = List.of(OdsCode.of("QYG"), OdsCode.of("QOP"), OdsCode.of("QWO"));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private final EventCodec codec = new JacksonEventCodec();

    @Test
    void everySuccessorsPartAgreesAndAMovedPennyIsFound() {
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            int first = 1 + random.nextInt(900_000);
            int second = 1 + random.nextInt(99_999);
            var weights = List.of(
                    BigDecimal.valueOf(first, 6),
                    BigDecimal.valueOf(second, 6),
                    BigDecimal.valueOf(1_000_000 - first - second, 6));
            var whole = new Money(BigDecimal.valueOf(1_000 + random.nextInt(90_000_000), 2));
            var past = past(weights, whole);
            var parts = Apportionment.split(whole, weights);
            for (int k = 0; k < parts.size(); k++) {
                assertThat(differences(SUCCESSORS.get(k), parts.get(k), past))
                        .as("seed %d, case %d, part %d", SEED, i, k)
                        .isEmpty();
                assertThat(differences(SUCCESSORS.get(k), parts.get(k).plus(Money.of("0.01")), past))
                        .as("seed %d, case %d, part %d", SEED, i, k)
                        .singleElement()
                        .asString()
                        .startsWith("net amount of " + SUCCESSORS.get(k));
            }
            assertThat(differences(BEFORE, whole, past))
                    .singleElement()
                    .asString()
                    .contains("QZZ does not hold the agreement");
        }
    }

    private List<String> differences(OdsCode body, Money net, Past past) {
        return SettlementAgain.differences(
                codec.payload(new SettlementRaised(
                        "CM-001.T-1.1." + body,
                        "CM-001",
                        DAY,
                        SettlementBasis.COMMERCIAL_TERM,
                        "T-1",
                        SettlementDirection.PARTNER_TO_NHS,
                        body,
                        "SAMPLE01",
                        net,
                        VatTreatment.STANDARD_20,
                        Money.rounded(net.pounds().multiply(new BigDecimal("0.2"))),
                        DAY.plusDays(30))),
                past);
    }

    private Past past(List<BigDecimal> weights, Money whole) {
        var successors = new ArrayList<SuccessorShare>();
        for (int k = 0; k < weights.size(); k++) {
            successors.add(new SuccessorShare(SUCCESSORS.get(k), weights.get(k)));
        }
        List<LedgerEvent> events = List.of(
                new AgreementDrafted(
                        "CM-001",
                        DAY,
                        "Eyes",
                        BEFORE,
                        List.of(BEFORE),
                        new TechnologyPartner("Sample Ltd", "SAMPLE01", "imaging", PartnerMaturity.SME),
                        Map.of(),
                        DAY,
                        DAY),
                new CommercialTermAgreed("CM-001", DAY, "T-1", new CommercialTerm.UpfrontFee(whole, DAY)),
                new AgreementNovated("CM-001", DAY, BEFORE, successors));
        return new Past(events.stream()
                .map(event -> new Past.Fact(EventCatalogue.ledger().nameOf(event), codec.payload(event)))
                .toList());
    }
}
