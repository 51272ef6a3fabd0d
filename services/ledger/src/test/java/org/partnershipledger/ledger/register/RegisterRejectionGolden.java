package org.partnershipledger.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.CommittedRefusals;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;

/**
 * Every rule about what a register's files say says no in exactly the committed words:
 * {@code golden/register-rejection/<rule-id>.txt}.
 */
class RegisterRejectionGolden {
    private static final CommittedRefusals COMMITTED = CommittedRefusals.in("register-rejection");
    private static final OdsCode TRUST = OdsCode.of("RZZ");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    /** @param given what was recorded before */
    private record Case(List<RegisterEvent> given, List<RegisterSourceRead> read, List<RegisterEvent> stated) {}

    private static Case of(RegisterRule rule) {
        var read = read("aa");
        var acme = agreement(TRUST, "A1", "Acme");
        return switch (rule) {
            case ONE_BODY -> new Case(List.of(), List.of(read), List.of(agreement(OdsCode.of("RYY"), "B1", "Other")));
            case SOURCE_IS_NAMED -> new Case(List.of(), List.of(), List.of(acme));
            case NOT_REPLACED -> new Case(List.of(read, acme, read("bb")), List.of(read), List.of(acme));
            case TEXT_IS_FIT ->
                new Case(List.of(), List.of(read), List.of(agreement(TRUST, "A1", "call 943 476 5919")));
            case ONE_MEANING -> new Case(List.of(), List.of(read), List.of(acme, agreement(TRUST, "A1", "Beacon")));
            case NAMED_THING_IS_STATED ->
                new Case(
                        List.of(),
                        List.of(read),
                        List.of(new ReleaseStated(TRUST, DAY, "list", "R1", "U1", "", "", Map.of())));
            case SOMETHING_IS_NEW -> new Case(List.of(read, acme), List.of(read), List.of(acme));
        };
    }

    @ParameterizedTest
    @EnumSource(RegisterRule.class)
    void theRuleSaysNoInItsCommittedWords(RegisterRule rule) throws IOException {
        var example = of(rule);
        var register = Register.empty();
        for (var event : example.given()) {
            register = register.evolve(event);
        }
        var command = new RecordRegisterStatements(
                TRUST, DAY, new RegisterStatements(example.read(), example.stated(), Set.of(), Map.of()));
        var said = CommittedRefusals.of(command.decide(register, Others.none(), null));
        assertThat(said).extracting(Decision.Rejection::rule).containsOnly(rule.id());
        COMMITTED.hold(new CommittedRefusals.Refusal(
                rule.id(),
                rule.sentence(),
                lines(example.given()),
                "an import states",
                lines(Stream.concat(example.read().stream(), example.stated().stream())
                        .toList()),
                said));
    }

    @Test
    void noFileIsLeftOfARuleThatIsGone() throws IOException {
        COMMITTED.areOf(
                Arrays.stream(RegisterRule.values()).map(RegisterRule::id).toList());
    }

    private static List<String> lines(List<? extends RegisterEvent> events) {
        return events.stream().map(RegisterRejectionGolden::line).toList();
    }

    private static String line(RegisterEvent event) {
        return EventCatalogue.ledger().nameOf(event) + " " + StatementKey.of(event) + " of " + event.body();
    }

    private static AgreementStated agreement(OdsCode body, String reference, String organisation) {
        return new AgreementStated(body, DAY, "list", reference, organisation, "", "", "", "", "", "", Map.of());
    }

    private static RegisterSourceRead read(String sha256) {
        return new RegisterSourceRead(TRUST, DAY, "list", "List", "A trust (sample)", "none", "urn:list", sha256, 1);
    }
}
