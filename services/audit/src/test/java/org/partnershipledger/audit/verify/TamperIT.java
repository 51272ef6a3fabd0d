package org.partnershipledger.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.audit.verify.Finding.Check;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.append.GroupCommitAppender;

/**
 * Named attacks with full power over the database: what is found, at which position, and, as the honest limit, what
 * is not found without a root that was kept outside. The table in the README of auditors says the same.
 */
class TamperIT {
    private static Attacked history;

    @BeforeAll
    static void aHistory() throws SQLException {
        history = new Attacked();
    }

    @BeforeEach
    void untouched() throws SQLException {
        history.restore();
        assertThat(history.verify().inWords()).startsWith("The history is whole: 60 events");
    }

    @AfterAll
    static void gone() throws SQLException {
        history.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    position       | 1000
                    body           | 'ZZZ'
                    body_position  | 1000
                    aggregate_type | 'Settlement'
                    aggregate_id   | 'Agreement:other'
                    sequence       | 1000
                    event_id       | gen_random_uuid()
                    wire_name      | 'agreement.activated.v1'
                    effective_on   | effective_on + 1
                    recorded_at    | recorded_at + interval '1 microsecond'
                    recorded_at    | '-infinity'
                    recorded_at    | 'infinity'
                    effective_on   | 'infinity'
                    payload        | set_byte(payload, 5, get_byte(payload, 5) # 1)
                    payload        | ''
                    metadata       | set_byte(metadata, 5, get_byte(metadata, 5) # 1)
                    salt           | set_byte(salt, 31, get_byte(salt, 31) # 1)
                    salt           | ''
                    entry          | set_byte(entry, 60, get_byte(entry, 60) # 1)
                    entry          | ''
                    entry          | set_byte(entry, 0, 0)
                    leaf           | set_byte(leaf, 0, get_byte(leaf, 0) # 1)
                    leaf           | ''
                    """)
    void anyColumnOfOneRowChanged(String column, String value) throws SQLException {
        history.sql("update ledger.event set " + column + " = " + value + " where position = 23");

        assertFound(history.verify(), 23);
    }

    @Test
    void oneRowDropped() throws SQLException {
        history.sql("delete from ledger.event where position = 31");

        var result = history.verify();
        assertFound(result, 31);
        assertThat(result.findings().getFirst().check()).isEqualTo(Check.POSITION);
        assertThat(result.inWords()).contains("Position 31: One event is missing.");
    }

    @Test
    void twoRowsSwapped() throws SQLException {
        history.sql("update ledger.event set position = -1 where position = 12");
        history.sql("update ledger.event set position = 12 where position = 40");
        history.sql("update ledger.event set position = 40 where position = -1");

        assertFound(history.verify(), 12);
    }

    @Test
    void whatTwoRowsSaySwapped() throws SQLException {
        history.sql("update ledger.event e set payload = o.payload, salt = o.salt from untouched_event o"
                + " where e.position in (12, 40) and o.position = 52 - e.position");

        assertFound(history.verify(), 12);
    }

    @Test
    void aRowDroppedAndTheRestRenumbered() throws SQLException {
        history.sql("delete from ledger.event where position = 20");
        history.sql("update ledger.event set position = -position where position > 20");
        history.sql("update ledger.event set position = -position - 1 where position < 0");
        history.sql("update ledger.head set last = last - 1");

        assertFound(history.verify(), 20);
    }

    @Test
    void aRowAndItsLeafChangedTogether() throws SQLException {
        history.sql("update ledger.event set effective_on = effective_on + 1,"
                + " leaf = sha256('\\x00'::bytea || entry) where position = 9");

        assertFound(history.verify(), 9);
    }

    @Test
    void theTailCutOffIsSeenByTheHeadRow() throws SQLException {
        history.sql("delete from ledger.event where position > 40");

        var result = history.verify();
        assertFound(result, 41);
        assertThat(result.findings()).extracting(Finding::check).contains(Check.HEAD, Check.COMMAND);
    }

    @Test
    void theTailAndTheHeadRowCutOffAreSeenByTheListOfCommands() throws SQLException {
        cutTail();

        assertFound(history.verify(), 41);
    }

    @Test
    void limitTheTailCutOffEverywhereIsOnlySeenByAKeptRoot() throws SQLException {
        var kept = kept();
        cutTail();
        history.sql("delete from ledger.command_log where last_position > 40");

        assertThat(history.verify().ok()).isTrue();
        assertFound(history.verify(kept), 41);
    }

    @Test
    void limitARowWithEntryAndLeafMadeAnewIsOnlySeenByAKeptRoot() throws SQLException {
        var kept = kept();
        history.sql("update ledger.event set effective_on = effective_on + 1 where position = 9");
        history.rehash(9);

        assertThat(history.verify().ok()).isTrue();
        var result = history.verify(kept);
        assertThat(result.ok()).isFalse();
        assertThat(result.findings()).extracting(Finding::check).containsExactly(Check.CHECKPOINT);
        assertThat(result.inWords()).contains("at or before this position the history was rewritten");
    }

    @Test
    void limitAFactAddedAfterAKeptRootIsAFactLikeAnyOther() throws SQLException {
        var kept = kept();
        try (var appender =
                new GroupCommitAppender(history.database().app(), InstantSource.system(), new SimpleMeterRegistry())) {
            appender.append(SampleAppends.signature("false", 0));
        }

        assertThat(history.verify(kept).ok()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    update ledger.head set last = last + 1                                                     | 61
                    update ledger.head set last = last - 1                                                     | 60
                    update ledger.head set recorded_at = recorded_at + interval '1 second'                     | 60
                    delete from ledger.head                                                                    | 60
                    delete from ledger.command_log where first_position = 18                                   | 18
                    update ledger.command_log set first_position = first_position + 1 where first_position = 18 | 18
                    update ledger.command_log set last_position = last_position + 1 where first_position = 18  | 21
                    update ledger.command_log set body = 'ZZZ' where first_position = 18                       | 18
                    update ledger.command_log set command_id = gen_random_uuid() where first_position = 18     | 18
                    """)
    void theHeadRowOrTheListOfCommandsChanged(String attack, long found) throws SQLException {
        history.sql(attack);

        assertFound(history.verify(), found);
    }

    @Test
    void limitTheBodyOfARequestIsNotUnderTheHashes() throws SQLException {
        history.sql("update ledger.command_log set request_sha256 = '\\x00' where first_position = 18");

        assertThat(history.verify().ok()).isTrue();
    }

    @Test
    void anEventRecordedTwice() throws SQLException {
        history.sql("update ledger.event set event_id = (select event_id from untouched_event where position = 4)"
                + " where position = 44");
        history.rehash(44);

        var result = history.verify();
        assertFound(result, 44);
        assertThat(result.findings()).extracting(Finding::check).containsExactly(Check.EVENT_ID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    '"party":"party 0"' | '"party":null' | null
                    ',"party":"party 0"' | '' | no such field
                    """)
    void aRowHashedAsItShouldBeThatLacksAFieldIsNamedWithTheField(String field, String without, String found)
            throws SQLException {
        history.sql("update ledger.event set payload = convert_to(replace(convert_from(payload, 'UTF8'), " + field
                + ", " + without + "), 'UTF8') where position = 21");
        history.rehash(21);

        var result = history.verify();
        assertFound(result, 21);
        assertThat(result.inWords())
                .contains(
                        "Position 21: agreement.signed.v1 was recorded without its field party, which it may not lack."
                                + " Expected: a value. Found: " + found + ".");
    }

    @Test
    void aWholeHistoryWithoutItsTriggersIsSaidToBeUnguarded() throws SQLException {
        assertThat(history.verify().unguarded())
                .containsExactly(
                        "command_log_is_never_changed",
                        "command_log_is_never_emptied",
                        "event_is_never_changed",
                        "event_is_never_emptied");
        history.guard(true);
        try {
            assertThat(history.verify().unguarded()).isEmpty();
            assertThat(history.verify().exitStatus()).isZero();
            // What is left when a dump is put back with its triggers switched off and on again.
            history.sql("alter table ledger.event enable trigger event_is_never_emptied");
            assertThat(history.verify().unguarded()).containsExactly("event_is_never_emptied");
            assertThat(history.verify().exitStatus()).isEqualTo(1);
        } finally {
            history.guard(false);
        }
    }

    private VerifyRun.Checkpoint kept() throws SQLException {
        var whole = history.verify();
        return new VerifyRun.Checkpoint(whole.size(), whole.root());
    }

    private void cutTail() throws SQLException {
        history.sql("delete from ledger.event where position > 40");
        history.sql(
                "update ledger.head h set last = 40, recorded_at = e.recorded_at from ledger.event e where e.position = 40");
    }

    private static void assertFound(Verification result, long position) {
        assertThat(result.ok()).as(result.inWords()).isFalse();
        assertThat(result.exitStatus()).isEqualTo(1);
        assertThat(result.firstBadPosition()).as(result.inWords()).isEqualTo(position);
    }
}
