package org.partnershipledger.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.SampleEvents;
import org.partnershipledger.kernel.event.EventCatalogue;

/** Which recorded bytes lack what they may not lack: every event as it is recorded, and rows that say nothing. */
class FieldCheckTest {

    @Test
    void everyEventAsItIsRecordedHasItsFields() {
        SampleEvents.all().forEach((name, event) -> assertThat(findings(
                        EventCatalogue.ledger().nameOf(event), new String(SampleAppends.CODEC.payload(event), UTF_8)))
                .as(name)
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            settlement.paid.v1 | {"settlement":"S","agreement":null,"effectiveOn":"2026-04-01","amount":null,"financeReference":"F"} | agreement, amount
            settlement.paid.v1 | {"settlement":"S","agreement":"A","effectiveOn":"2026-04-01","amount":"1.00"} | financeReference
            approval.granted.v1 | {"agreement":"A","effectiveOn":"2026-04-01","type":null,"conditions":null,"expiresOn":null} | type
            approval.granted.v1 | {"agreement":"A","effectiveOn":"2026-04-01","type":"REC","conditions":null} | expiresOn
            commercial.milestone-met.v1 | {"agreement":"A","effectiveOn":"2026-04-01","term":"T","evidence":{"title":null,"uri":"u","sha256":"s"}} | evidence.title
            agreement.novated.v1 | {"agreement":"A","effectiveOn":"2026-04-01","from":"QZZ","successors":[{"successor":"QYG","share":"1"},{"successor":"QYG","share":null}]} | successors[1].share
            agreement.drafted.v1 | {"agreement":"A","effectiveOn":"2026-04-01","title":"T","body":"QZZ","nhsParties":[null],"partner":{"name":"N","companyNumber":"C","sector":"S","maturity":"SME"},"minimumContent":{"GOALS_METHOD_INTERVENTIONS":null},"startsOn":"2026-04-01","endsOn":"2027-03-31"} | nhsParties[0], minimumContent[GOALS_METHOD_INTERVENTIONS]
            commercial.term-agreed.v1 | {"agreement":"A","effectiveOn":"2026-04-01","term":"T","terms":{"kind":"DISCOUNT","rate":"0.1"}} | terms.product
            """)
    void whatIsMissingOrNullIsNamedWithItsPlace(String wireName, String payload, String fields) {
        assertThat(findings(wireName, payload))
                .extracting(Finding::what)
                .containsExactlyElementsOf(List.of(fields.split(", ")).stream()
                        .map(field ->
                                wireName + " was recorded without its field " + field + ", which it may not lack.")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null
            []
            {
            {"a":}
            {"a":1}{
            {"a":tru}
            {"a":"\\x"}
            {"a":"\\u00zz"}
            """)
    void whatIsNotAnObjectIsSaidToBeNone(String payload) {
        assertThat(findings("settlement.paid.v1", payload))
                .extracting(Finding::what)
                .containsExactly("What was recorded as settlement.paid.v1 is not a JSON object.");
    }

    @Test
    void aDeepNestIsRefusedAndNotFollowed() {
        assertThat(findings("settlement.paid.v1", "[".repeat(100_000))).hasSize(1);
    }

    @Test
    void anEventOfANewerProgramIsLeftToIt() {
        assertThat(findings("settlement.paid.v9", "{}")).isEmpty();
    }

    private static List<Finding> findings(String wireName, String payload) {
        var found = new ArrayList<Finding>();
        new FieldCheck()
                .check(
                        new StoredEvent(
                                7,
                                "QZZ",
                                7,
                                "Agreement",
                                "Agreement:A",
                                0,
                                new UUID(0, 7),
                                wireName,
                                LocalDate.of(2026, 4, 1),
                                Instant.EPOCH,
                                payload.getBytes(UTF_8),
                                new byte[0],
                                new byte[32],
                                new byte[0],
                                new byte[0]),
                        found);
        return found;
    }
}
