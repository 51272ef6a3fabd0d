package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.ledger.agreement.AgreementRejections;
import org.partnershipledger.ledger.agreement.AgreementRule;
import org.partnershipledger.ledger.approval.ApprovalRejections;
import org.partnershipledger.ledger.approval.ApprovalRule;
import org.partnershipledger.ledger.commercial.CommercialRejections;
import org.partnershipledger.ledger.commercial.CommercialRule;
import org.partnershipledger.ledger.datause.DataUseRejections;
import org.partnershipledger.ledger.datause.DataUseRule;
import org.partnershipledger.ledger.gainshare.GainShareRejections;
import org.partnershipledger.ledger.gainshare.GainShareRule;
import org.partnershipledger.ledger.measure.MeasureRejections;
import org.partnershipledger.ledger.measure.MeasureRule;
import org.partnershipledger.ledger.reinvestment.ReinvestmentRejections;
import org.partnershipledger.ledger.reinvestment.ReinvestmentRule;
import org.partnershipledger.ledger.settlement.SettlementRejections;
import org.partnershipledger.ledger.settlement.SettlementRule;

/**
 * Every rule says no in exactly the committed words: {@code golden/rejection/<rule-id>.txt}. Each room has its cases
 * beside its tests; a rule without a case does not compile.
 */
class RejectionGolden {
    private static final CommittedRefusals COMMITTED = CommittedRefusals.in("rejection");

    static Stream<Arguments> rules() {
        return Stream.of(
                        of(GeneralRule.values(), GeneralRejections::of),
                        of(AgreementRule.values(), AgreementRejections::of),
                        of(ApprovalRule.values(), ApprovalRejections::of),
                        of(DataUseRule.values(), DataUseRejections::of),
                        of(MeasureRule.values(), MeasureRejections::of),
                        of(GainShareRule.values(), GainShareRejections::of),
                        of(CommercialRule.values(), CommercialRejections::of),
                        of(SettlementRule.values(), SettlementRejections::of),
                        of(ReinvestmentRule.values(), ReinvestmentRejections::of))
                .flatMap(room -> room);
    }

    private static <R extends Rule> Stream<Arguments> of(R[] rules, Function<R, RejectedCase> cases) {
        return Arrays.stream(rules).map(rule -> arguments(rule, cases.apply(rule)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleSaysNoInItsCommittedWords(Rule rule, RejectedCase example) throws IOException {
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
        COMMITTED.areOf(rules().map(rule -> ((Rule) rule.get()[0]).id()).toList());
    }
}
