package org.partnershipledger.eventstore.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementPaid;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.money.Money;

/** What an event looks like in bytes, and every way in which bytes are refused, each with the field that is wrong. */
class JacksonEventCodecExamples {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private final JacksonEventCodec codec = new JacksonEventCodec();

    @Test
    void fieldsStandInTheOrderOfTheRecordAndTextIsUtf8() {
        var bytes = codec.payload(new AgreementSigned("CM-001", DAY, "Ysbyty Môn"));
        assertThat(new String(bytes, UTF_8))
                .isEqualTo("{\"agreement\":\"CM-001\",\"effectiveOn\":\"2026-04-01\",\"party\":\"Ysbyty Môn\"}");
    }

    @Test
    void aTermStartsWithItsKindAndAbsentValuesAreNull() {
        var tiers = List.of(CommercialTerm.RoyaltyTier.last(new BigDecimal("0.020")));
        var royalty = new CommercialTerm.Royalty(
                tiers, Optional.of(Money.of("-5")), Optional.empty(), "net of VAT", true, 30);
        var event = new CommercialTermAgreed("CM-001", DAY, "T1", royalty);
        var text = new String(codec.payload(event), UTF_8);
        assertThat(text)
                .contains("\"terms\":{\"kind\":\"ROYALTY\",\"tiers\":[{\"upTo\":null,\"rate\":\"0.020\"}],"
                        + "\"minimumAnnual\":\"-5.00\",\"lifetimeCap\":null");
        assertThat(codec.event("commercial.term-agreed.v1", text.getBytes(UTF_8)))
                .isEqualTo(event);
    }

    @Test
    void fieldsAreReadInAnyOrder() {
        var text = "{\"party\":\"QZZ\",\"agreement\":\"CM-001\",\"effectiveOn\":\"2026-04-01\"}";
        assertThat(codec.event("agreement.signed.v1", text.getBytes(UTF_8)))
                .isEqualTo(new AgreementSigned("CM-001", DAY, "QZZ"));
    }

    @Test
    void anUnknownWireNameStopsTheReader() {
        assertThatThrownBy(() -> codec.event("agreement.forgotten.v1", new byte[0]))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("agreement.forgotten.v1");
    }

    @Test
    void anEventWithoutItsDayIsNotWritten() {
        assertThatThrownBy(() -> codec.payload(new AgreementSigned("CM-001", null, "QZZ")))
                .hasMessageContaining("AgreementSigned.effectiveOn is mandatory");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'amount':'1.00'|field financeReference: is missing",
                "'amount':'1.00','financeReference':'F1','colour':'red'|field colour: is not a field of SettlementPaid",
                "'amount':'1.00','amount':'2.00','financeReference':'F1'|field amount: is given twice",
                "'amount':1.00,'financeReference':'F1'|field amount: pounds as a decimal string is needed, not VALUE_NUMBER_FLOAT",
                "'amount':5,'financeReference':'F1'|field amount: pounds as a decimal string is needed, not VALUE_NUMBER_INT",
                "'amount':'1e3','financeReference':'F1'|field amount: pounds as a decimal string is needed, not \"1e3\"",
                "'amount':'1.005','financeReference':'F1'|field amount: pounds as a decimal string is needed, not \"1.005\"",
                "'amount':'+1','financeReference':'F1'|field amount: pounds as a decimal string is needed",
                "'amount':'.5','financeReference':'F1'|field amount: pounds as a decimal string is needed",
                "'amount':'-','financeReference':'F1'|field amount: pounds as a decimal string is needed",
                "'amount':'1.00','financeReference':7|field financeReference: text is needed, not VALUE_NUMBER_INT",
            })
    void badFieldsAreNamed(String fields, String problem) {
        var text = "{\"settlement\":\"S1\",\"agreement\":\"CM-001\",\"effectiveOn\":\"2026-04-01\","
                + fields.replace('\'', '"') + "}";
        assertThatThrownBy(() -> codec.event("settlement.paid.v1", text.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("event settlement.paid.v1 cannot be read: " + problem);
    }

    @Test
    void aNestedFieldIsNamedWithItsPath() {
        var text = "{\"agreement\":\"CM-001\",\"effectiveOn\":\"2026-04-01\",\"term\":\"T1\",\"terms\":"
                + "{\"kind\":\"ROYALTY\",\"tiers\":[{\"upTo\":null,\"rate\":0.02}],\"minimumAnnual\":null,"
                + "\"lifetimeCap\":null,\"netRevenueDefinition\":null,\"auditRight\":true,\"statementDueDays\":30}}";
        assertThatThrownBy(() -> codec.event("commercial.term-agreed.v1", text.getBytes(UTF_8)))
                .hasMessageContaining("field terms.tiers[0].rate: a decimal string is needed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{|it is not JSON", "[]|an object is needed", "{} {}|is missing", "null|an object"})
    void whatIsNoObjectIsRefused(String text, String problem) {
        assertThatThrownBy(() -> codec.event("agreement.signed.v1", text.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(problem);
    }

    @Test
    void nothingFollowsAnEvent() {
        var bytes = new String(codec.payload(new SettlementPaid("S", "A", DAY, Money.ZERO, "F")), UTF_8) + "{}";
        assertThatThrownBy(() -> codec.event("settlement.paid.v1", bytes.getBytes(UTF_8)))
                .hasMessageContaining("something follows the event");
    }

    @Test
    void decimalsKeepEveryDigitAndTheirScale() {
        for (var digits :
                List.of("0.10", "-0.000000000000000000000000000000001", "123456789012345678901234567890.50")) {
            var discount = new CommercialTerm.Discount("é", new BigDecimal(digits));
            var event = new CommercialTermAgreed("CM-001", DAY, "T1", discount);
            assertThat(codec.event("commercial.term-agreed.v1", codec.payload(event)))
                    .isEqualTo(event);
        }
    }
}
