package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.ledger.agreement.StateMinimumContent;
import org.partnershipledger.ledger.agreement.SuspendAgreement;

/** Text that is kept for ever reads as it is stored: no control characters, no turned order, no half characters. */
class FitTextTest {

    private static Decision said(String text) {
        var command = new StateMinimumContent(
                "CM-001", java.time.LocalDate.parse("2026-01-12"), MinimumContentItem.PARTIES, text);
        return Deciding.decide(Agreement.NONE, Others.none(), command, Facts.origin("officer-1", "said"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u2066b", "a\uD83D", "\uDE00a"})
    void isRefusedWhereItDoesNot(String text) {
        assertThat(said(text).toString())
                .contains("place=text, message=has control characters; type it again as plain text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines\tand tab", "Ll\u0177r \u2013 \u00a35", "smile \uD83D\uDE00", "co\u00adoperate"})
    void isTakenWhereItDoes(String text) {
        assertThat(said(text).toString()).doesNotContain("control characters");
    }

    @Test
    void aReasonThatIsWrongIsNamedOnceThoughTheEnvelopeRepeatsIt() {
        String reason = "Ask patient 943 476 5919";
        var command = new SuspendAgreement("CM-001", java.time.LocalDate.parse("2026-01-12"), reason);
        var id = UUID.randomUUID();
        var origin =
                new Origin("officer-1", "GOVERNANCE", Facts.QZZ, id, id, Optional.empty(), Optional.ofNullable(reason));
        var decision = Deciding.decide(Agreement.NONE, Others.none(), command, origin);
        assertThat(decision).isInstanceOfSatisfying(Decision.Rejected.class, no -> assertThat(no.rejections())
                .extracting(Decision.Rejection::rule)
                .containsExactly("no-nhs-number"));
    }
}
