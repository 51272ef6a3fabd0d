package org.partnershipledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.partnershipledger.ledger.Facts.QZZ;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.draft;
import static org.partnershipledger.ledger.Facts.origin;
import static org.partnershipledger.ledger.Facts.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kernel.event.CommercialEvent.NhsCostRecorded;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.StreamKind;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Decision.Rejected;
import org.partnershipledger.ledger.Decision.Rejection;
import org.partnershipledger.ledger.EveryCommandScenarios;
import org.partnershipledger.ledger.Scenario;
import org.partnershipledger.ledger.Story;
import org.partnershipledger.ledger.catalogue.AggregateKind;
import org.partnershipledger.ledger.commercial.RecordNhsCost;
import org.partnershipledger.ledger.register.RecordRegisterStatements;
import org.partnershipledger.ledger.register.Register;
import org.partnershipledger.ledger.register.RegisterStatements;

/**
 * Axon's own fixture over our registration and the aggregate that Axon sees: given events, when a command, then these
 * events, this answer, this state. {@link KindFixture} says how. The fixture also replays the stream after each command
 * and fails when the state differs from the one the command left, so live folding and replay are one.
 * A repeated command id is the store's promise, which the fixture's store does not make: see {@link LedgerGatewayTest}.
 */
class FixtureScenarios {
    private static final String A = "CM-001";

    static List<Scenario> everyCommand() {
        return EveryCommandScenarios.accepted();
    }

    private static RecordNhsCost cost(String reference) {
        return new RecordNhsCost(A, day("2026-05-01"), "Legal advice", pounds("1200.00"), reference);
    }

    private static Matcher<Object> rejectedBy(String... rules) {
        return new FeatureMatcher<>(is(List.of(rules)), "rejected by", "rules") {
            @Override
            protected List<String> featureValueOf(Object answer) {
                return answer instanceof Rejected(var rejections)
                        ? rejections.stream().map(Rejection::rule).toList()
                        : List.of("not rejected: " + answer);
            }
        };
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandRecordsThroughAxonWhatItsScenarioSays(Scenario scenario) {
        var kind = AggregateKind.DECIDED.stream()
                .filter(each -> each.streams().equals(scenario.when().stream().kind()))
                .findFirst()
                .orElseThrow();
        var decision = (Decision.Accepted) scenario.given().decide(scenario.actor(), scenario.when());
        new KindFixture<>(kind, scenario.given())
                .when(scenario.actor(), scenario.when())
                .expectResultMessagePayloadMatching(equalTo((Object) decision))
                .expectEvents(decision.events().toArray());
    }

    @Test
    void aCommandThatIsRecordedLeavesItsStateBehind() {
        new KindFixture<>(AggregateKind.SETTLEMENT, Story.reconciled().agreed("R-1"))
                .when("officer-1", Story.raise("R-1"))
                .expectSuccessfulHandlerExecution()
                .expectState(
                        stream -> assertThat(stream.state()).isInstanceOfSatisfying(Settlement.Raised.class, raised -> {
                            assertThat(raised.event()).isEqualTo(Story.raised().last());
                            assertThat(raised.owed()).isEqualTo(pounds("178560.00"));
                            assertThat(raised.raised().actor()).isEqualTo("officer-1");
                        }));
    }

    @Test
    void aRejectionIsAnAnswerAndNothingIsRecorded() {
        new KindFixture<>(AggregateKind.AGREEMENT, Story.drafted())
                .when("officer-1", draft())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayloadMatching(rejectedBy("B2-drafted-once"));
    }

    @Test
    void anUnknownAgreementIsRejectedAndTheUnitOfWorkRolledBackSoThatNothingStaysBehind() {
        new KindFixture<>(AggregateKind.AGREEMENT, new Story())
                .when("officer-1", cost("C-1"))
                .expectNoEvents()
                .expectException(NothingBegun.class);
    }

    @Test
    void aSettlementOnAnUnknownAgreementIsRejectedInOurWords() {
        new KindFixture<>(AggregateKind.SETTLEMENT, new Story())
                .when("officer-1", Story.raise("R-1"))
                .expectNoEvents()
                .expectException(
                        new FeatureMatcher<NothingBegun, Object>(rejectedBy("B2-drafted"), "answer", "answer") {
                            @Override
                            protected Object featureValueOf(NothingBegun no) {
                                return no.answer();
                            }
                        });
    }

    @Test
    void aCommandGivenTwiceIsDecidedOnWhatTheFirstLeftAndRecordedOnce() {
        new KindFixture<>(AggregateKind.AGREEMENT, Story.drafted())
                .givenCommand("officer-1", cost("C-1"))
                .when("officer-1", cost("C-1"))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(rejectedBy("B6-cost-once"));
        new KindFixture<>(AggregateKind.AGREEMENT, Story.drafted())
                .givenCommand("officer-1", cost("C-1"))
                .when("officer-1", cost("C-2"))
                .expectEvents(new NhsCostRecorded(A, day("2026-05-01"), "Legal advice", pounds("1200.00"), "C-2"));
    }

    @Test
    void theRegisterOfABodyIsAnAggregateToo() {
        LocalDate march = day("2026-03-31");
        var read = new RegisterSourceRead(
                QZZ, march, "register", "Releases", "Sample ICS", "none", "uri", "aa".repeat(32), 1);
        var stated = new AgreementStated(QZZ, march, "register", "A1", "Acme", "", "", "", "", "", "", Map.of());
        Command<Register> command = new RecordRegisterStatements(
                QZZ, march, new RegisterStatements(List.of(read), List.of(stated), Set.of()));
        new KindFixture<>(AggregateKind.REGISTER, new Story())
                .when("officer-1", command)
                .expectEvents(read, stated);
        new KindFixture<>(AggregateKind.REGISTER, new Story())
                .givenCommand("officer-1", command)
                .when("officer-1", command)
                .expectNoEvents()
                .expectResultMessagePayloadMatching(rejectedBy("register-new"));
    }

    /** The control: a fold that is not pure must fail, else the replay after each command proves nothing. */
    @Test
    void aFoldThatGivesAnotherStateOnReplayIsCaught() {
        var kind = AggregateKind.SETTLEMENT;
        var turns = new AtomicInteger();
        var pure = kind.streams();
        var impure = new AggregateKind<>(
                new StreamKind<>(pure.type(), pure.nothing(), (state, fact) -> pure.evolve()
                        .apply(state, Fact.decided(fact.event(), origin("turn-" + turns.incrementAndGet(), "x"), QZZ))),
                kind.roots());
        var fixture = new KindFixture<>(impure, Story.reconciled().agreed("R-1"));
        assertThatThrownBy(() -> fixture.when("officer-1", Story.raise("R-1")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("turn-");
    }
}
