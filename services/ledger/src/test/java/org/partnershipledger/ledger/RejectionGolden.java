package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule says no in exactly the committed words: {@code golden/rejection/<rule-id>.txt}. */
class RejectionGolden {
    private static final CommittedRefusals COMMITTED = CommittedRefusals.in("rejection");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theRuleSaysNoInItsCommittedWords(Rule rule) throws IOException {
        var example = RejectionCases.of(rule);
        var said = CommittedRefusals.of(example.given().decide(example.actor(), example.when()));
        assertThat(said).extracting(Decision.Rejection::rule).contains(rule.id());
        COMMITTED.hold(new CommittedRefusals.Refusal(
                rule.id(),
                rule.sentence(),
                example.given().history,
                example.actor() + " sends",
                List.of(example.when().toString()),
                said));
    }

    @Test
    void noFileIsLeftOfARuleThatIsGone() throws IOException {
        COMMITTED.areOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
    }
}
