package org.partnershipledger.ledger.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Decision.Rejection;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.settlement.RaiseTermSettlement;
import org.partnershipledger.ledger.settlement.RecordPayment;

/** A reference that is used already is refused, in whatever way it is typed, on whichever agreement or settlement. */
class UniqueReferenceScenarios {

    private static RaiseTermSettlement raise(int year) {
        return new RaiseTermSettlement(
                "CM-001", day("2026-06-01"), "SUB", year, QZZ, VatTreatment.EXEMPT, day("2026-07-01"));
    }

    private static RecordPayment pay(int year, String reference) {
        return new RecordPayment(raise(year).settlement(), day("2026-06-20"), pounds("10.00"), reference);
    }

    /** Two years of a subscription, and a payment on the first. */
    private static Story paid(String reference) {
        return Story.active()
                .by(
                        "officer-1",
                        new AgreeCommercialTerm(
                                "CM-001",
                                day("2026-05-01"),
                                "SUB",
                                new CommercialTerm.Subscription(pounds("100.00"), day("2026-06-01"), 2)),
                        raise(1),
                        raise(2),
                        pay(1, reference));
    }

    private static List<String> rules(Decision decision) {
        return decision instanceof Decision.Rejected(var rejections)
                ? rejections.stream().map(Rejection::rule).toList()
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BACS 12-7",
                "bacs 12-7",
                "  BACS\t12-7 ",
                "BACS12\u20137",
                "BACS\u200b 12\u22127",
                "\uff22ACS 12-7",
                "BACS\u00a012\u00ad-7",
                "BACS 127"
            })
    void aBankLineCountsOnceHoweverItIsTyped(String again) {
        var story = paid("BACS 12-7");
        assertThat(rules(story.decide("officer-1", pay(2, again)))).containsExactly("I12-payment");
        assertThat(rules(story.decide("officer-1", pay(1, again)))).containsExactly("I12-payment");
    }

    @Test
    void theRefusalNamesTheSettlementThatTheLinePaid() {
        assertThat(paid("BACS 12-7").decide("officer-1", pay(2, "bacs 127")).toString())
                .contains("is recorded already for settlement CM-001.SUB.1.QZZ as BACS 12-7");
    }

    @Test
    void anotherLineOfTheSameAccountIsTaken() {
        assertThat(rules(paid("BACS 12-7").decide("officer-1", pay(2, "BACS 12-8"))))
                .isEmpty();
    }

    @Test
    void anotherBodysAccountHasLinesOfItsOwn() {
        assertThat(UniqueReference.ofPayment(QZZ, "BACS-1").stream().id())
                .isEqualTo("Reference:payment.QZZ.bacs1")
                .isNotEqualTo(UniqueReference.ofPayment(OdsCode.of("QYG"), "BACS-1").stream()
                        .id());
    }

    @Test
    void whatDoesNotFitIntoTheNameOfAStreamIsNamedByItsHash() {
        var smile = UniqueReference.ofPayment(QZZ, "\uD83D\uDE00").stream().id();
        var longer = UniqueReference.ofPayment(QZZ, "x".repeat(4_000)).stream().id();
        assertThat(List.of(smile, longer)).allMatch(id -> id.matches("Reference:payment\\.QZZ\\.sha256-[0-9a-f]{64}"));
        assertThat(smile).isNotEqualTo(longer);
    }

    @Test
    void agreementsDoNotDifferInCapitalLettersOnly() {
        var story = new Story().by("officer-1", Facts.draftAs("LOAD-1"));
        assertThat(rules(story.decide("officer-1", Facts.draftAs("load-1")))).containsExactly("B2-reference-once");
        assertThat(rules(story.decide("officer-1", Facts.draftAs("LOAD-1")))).containsExactly("B2-drafted-once");
        assertThat(rules(story.decide("officer-1", Facts.draftAs("LOAD1")))).isEmpty();
    }
}
