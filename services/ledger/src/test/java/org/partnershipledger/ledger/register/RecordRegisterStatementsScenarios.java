package org.partnershipledger.ledger.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.event.RegisterEvent.StatedThing;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Decision.Rejection;
import org.partnershipledger.ledger.Others;

/** Given what a register said before, when files are imported, then what is recorded or which rules say no. */
class RecordRegisterStatementsScenarios {
    private static final OdsCode TRUST = OdsCode.of("RZZ");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

    private final AgreementStated acme = agreement("A1", "Acme", MARCH);
    private final DataUseStated use = new DataUseStated(
            TRUST, MARCH, "register", "A1 · HES", "A1", "Acme", "HES", "", "", "Article 6(1)(e)", "", "", Map.of());
    private final ReleaseStated release =
            new ReleaseStated(TRUST, MARCH, "register", "R1", "A1 · HES", "Once", "No", Map.of("file", "1"));

    @Test
    void everything_is_new_in_an_empty_register() {
        assertThat(recorded(Register.empty(), read("aa", MARCH), acme, use, release))
                .containsExactly(read("aa", MARCH), acme, use, release);
    }

    @Test
    void the_same_again_records_nothing_and_says_so() {
        var register = after(read("aa", MARCH), acme, use, release);
        assertThat(rejected(register, Set.of(), read("aa", MARCH), acme, use, release))
                .containsExactly("register-new: everything in these files is recorded already; nothing to do");
    }

    @Test
    void a_later_edition_that_repeats_a_statement_records_only_that_the_file_was_read() {
        var register = after(read("aa", MARCH), acme);
        assertThat(recorded(register, read("bb", APRIL), agreement("A1", "Acme", APRIL)))
                .containsExactly(read("bb", APRIL));
    }

    @Test
    void only_what_changed_is_recorded() {
        var register = after(read("aa", MARCH), acme, use);
        var renamed = agreement("A1", "Acme Health", APRIL);
        assertThat(recorded(register, read("bb", APRIL), renamed, agreement("A2", "Beacon", APRIL), use))
                .containsExactly(read("bb", APRIL), renamed, agreement("A2", "Beacon", APRIL));
    }

    @Test
    void an_older_edition_that_is_found_later_is_recorded_for_its_own_day() {
        var register = after(read("bb", APRIL), agreement("A1", "Acme Health", APRIL));
        assertThat(recorded(register, read("aa", MARCH), acme)).containsExactly(read("aa", MARCH), acme);
        var both = register.evolve(read("aa", MARCH)).evolve(acme);
        assertThat(recorded(both, read("cc", APRIL), agreement("A1", "Acme", APRIL)))
                .as("what was said in April is compared with April, not with March")
                .contains(agreement("A1", "Acme", APRIL));
    }

    @Test
    void a_correction_of_the_same_day_replaces_and_the_replaced_file_does_not_come_back() {
        var corrected = agreement("A1", "Acme Ltd", MARCH);
        var register = after(read("aa", MARCH), acme, read("bb", MARCH), corrected);
        assertThat(rejected(register, Set.of(), read("aa", MARCH), acme))
                .containsExactly("register-not-replaced: the file of source register was read before and a later file"
                        + " replaced it for the same day; to go back to it, state it for a later day");
        assertThat(recorded(register, read("aa", APRIL), agreement("A1", "Acme", APRIL)))
                .hasSize(2);
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        var elsewhere = new AgreementStated(
                OdsCode.of("RYY"), MARCH, "other", "B1", "B\u0007", "", "", "", "", "", "", Map.of());
        assertThat(rejected(
                        Register.empty(),
                        Set.of(),
                        read("aa", MARCH),
                        elsewhere,
                        acme,
                        agreement("A1", "Other", MARCH),
                        agreement(" ", "Blank", MARCH),
                        agreement("A9", "call 943 476 5919", MARCH),
                        new ReleaseStated(TRUST, MARCH, "register", "R9", "nothing", "", "", Map.of())))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly(
                        "register-one-body",
                        "register-source",
                        "register-text",
                        "register-text",
                        "register-text",
                        "register-one-meaning",
                        "register-named");
    }

    @Test
    void an_nhs_number_is_refused_without_being_repeated_unless_it_was_looked_up() {
        var text = agreement("A1", "943 476 5919", MARCH);
        assertThat(rejected(Register.empty(), Set.of(), read("aa", MARCH), text))
                .singleElement()
                .asString()
                .contains("looks like an NHS number")
                .doesNotContain("943");
        assertThat(recorded(Register.empty(), Set.of("9434765919"), read("aa", MARCH), text))
                .hasSize(2);
    }

    @Test
    void thousands_of_rejections_are_counted_not_listed() {
        var many = new ArrayList<RegisterEvent>();
        for (int i = 0; i < 500; i++) {
            many.add(new ReleaseStated(TRUST, MARCH, "register", "R" + i, "nothing", "", "", Map.of()));
        }
        many.addFirst(read("aa", MARCH));
        assertThat(rejected(Register.empty(), Set.of(), many.toArray(RegisterEvent[]::new)))
                .hasSize(101)
                .last()
                .asString()
                .contains("and 400 more");
    }

    @Test
    void a_register_is_left_as_it_was_when_a_statement_is_added() {
        var before = after(acme);
        var later = before.evolve(use);
        assertThat(before.knows(StatementKey.of(use))).isFalse();
        assertThat(later.knows(StatementKey.of(use))).isTrue();
        assertThat(later.size()).isEqualTo(2);
        assertThat(before.size()).isEqualTo(1);
        assertThat(later.keys()).containsExactlyInAnyOrder(StatementKey.of(acme), StatementKey.of(use));
    }

    @Test
    void the_command_has_one_short_text_for_the_same_statements() {
        var one = command(Set.of(), read("aa", MARCH), acme).toString();
        assertThat(command(Set.of(), read("aa", MARCH), acme)).hasToString(one);
        assertThat(command(Set.of(), read("aa", MARCH), agreement("A1", "Other", MARCH))
                        .toString())
                .isNotEqualTo(one);
        assertThat(one).hasSizeLessThan(300).contains("1 statements of 1 files");
    }

    @Test
    void what_falls_out_of_a_list_is_recorded_once_and_may_come_back() {
        var register = after(read("aa", MARCH), acme, use, release);
        var gone = new NoLongerStated(TRUST, APRIL, "register", "register", StatedThing.RELEASE, "R1");
        assertThat(recorded(register, read("bb", APRIL), acme, use)).containsExactly(read("bb", APRIL), gone);
        var april = register.evolve(read("bb", APRIL)).evolve(gone);
        assertThat(rejected(april, Set.of(), read("bb", APRIL), acme, use)).hasSize(1);
        var may = LocalDate.of(2026, 5, 31);
        var back = new ReleaseStated(TRUST, may, "register", "R1", "A1 · HES", "Once", "No", Map.of("file", "1"));
        assertThat(recorded(april, read("cc", may), acme, use, back)).containsExactly(read("cc", may), back);
    }

    @Test
    void another_list_of_the_same_body_is_not_touched_and_editions_of_one_list_are_found_by_their_names() {
        var register = after(read("aa", MARCH), acme);
        var other = new AgreementStated(TRUST, APRIL, "trials-04", "T1", "Beacon", "", "", "", "", "", "", Map.of());
        var readOther = new RegisterSourceRead(TRUST, APRIL, "trials-04", "Trials", "Trust", "none", "uri", "cc", 1);
        assertThat(recorded(register, readOther, other)).containsExactly(readOther, other);
        var may = LocalDate.of(2026, 5, 31);
        var readMay = new RegisterSourceRead(TRUST, may, "trials-05", "Trials", "Trust", "none", "uri", "dd", 0);
        var later = register.evolve(readOther).evolve(other);
        var decision =
                command(Map.of("trials-05", "trials-*"), Set.of(), readMay).decide(later, Others.none(), null);
        assertThat(((Decision.Accepted) decision).events())
                .containsExactly(
                        readMay, new NoLongerStated(TRUST, may, "trials-05", "trials-*", StatedThing.AGREEMENT, "T1"));
    }

    private static AgreementStated agreement(String reference, String organisation, LocalDate day) {
        return new AgreementStated(TRUST, day, "register", reference, organisation, "", "", "", "", "", "", Map.of());
    }

    private static RegisterSourceRead read(String sha256, LocalDate day) {
        return new RegisterSourceRead(TRUST, day, "register", "Register", "Trust", "none", "uri", sha256, 1);
    }

    private static Register after(RegisterEvent... events) {
        var register = Register.empty();
        for (var event : events) {
            register = register.evolve(event);
        }
        return register;
    }

    private static RecordRegisterStatements command(Set<String> reviewed, RegisterEvent... events) {
        return command(Map.of(), reviewed, events);
    }

    private static RecordRegisterStatements command(
            Map<String, String> editions, Set<String> reviewed, RegisterEvent... events) {
        var sources = List.of(events).stream()
                .filter(RegisterSourceRead.class::isInstance)
                .map(RegisterSourceRead.class::cast)
                .toList();
        var statements = List.of(events).stream()
                .filter(event -> !(event instanceof RegisterSourceRead))
                .toList();
        return new RecordRegisterStatements(
                TRUST, APRIL, new RegisterStatements(sources, statements, reviewed, editions));
    }

    private static List<LedgerEvent> recorded(Register register, RegisterEvent... events) {
        return recorded(register, Set.of(), events);
    }

    private static List<LedgerEvent> recorded(Register register, Set<String> reviewed, RegisterEvent... events) {
        var decision = command(reviewed, events).decide(register, Others.none(), null);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).events();
    }

    private static List<String> rejected(Register register, Set<String> reviewed, RegisterEvent... events) {
        var decision = command(reviewed, events).decide(register, Others.none(), null);
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected) decision)
                .rejections().stream()
                        .map(RecordRegisterStatementsScenarios::text)
                        .toList();
    }

    private static String text(Rejection rejection) {
        return rejection.rule() + ": " + rejection.message();
    }
}
