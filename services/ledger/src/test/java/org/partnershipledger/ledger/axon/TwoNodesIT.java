package org.partnershipledger.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.Facts.draftAs;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.CommercialEvent.MilestoneDecision;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Facts;
import org.partnershipledger.ledger.approval.GrantApproval;
import org.partnershipledger.ledger.approval.RequestApproval;

/**
 * Two nodes on one database, each with what it remembers: whatever one of them records, the other decides on it before
 * it records anything, and before it says no.
 */
class TwoNodesIT {
    private static final int INTERLEAVINGS = Integer.getInteger("nodes.interleavings", 1_000);

    private final List<GroupCommitAppender> appenders = new ArrayList<>();
    private final JacksonEventCodec codec = new JacksonEventCodec();
    private final HikariDataSource pool = new HikariDataSource();
    private TestDatabase database;
    private LedgerGateway a;
    private LedgerGateway b;
    private int sent;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        pool.setDataSource(database.app());
        a = node();
        b = node();
    }

    @AfterEach
    void close() {
        appenders.forEach(GroupCommitAppender::close);
        pool.close();
        database.close();
    }

    private LedgerGateway node() {
        var appender = new GroupCommitAppender(pool, InstantSource.system(), new SimpleMeterRegistry());
        appenders.add(appender);
        return new LedgerGateway(appender, new PostgresEventReader(pool), codec);
    }

    private Answer send(LedgerGateway node, Command<?> command) {
        return node.send(command, Facts.origin("officer-1", "command " + sent++));
    }

    private void given(LedgerGateway node, Command<?>... commands) {
        for (var command : commands) {
            assertThat(send(node, command)).as(command.toString()).isInstanceOf(Answer.Recorded.class);
        }
    }

    private static List<String> rules(Answer answer) {
        return answer instanceof Answer.Rejected(var rejections)
                ? rejections.stream().map(Decision.Rejection::rule).toList()
                : List.of(answer.toString());
    }

    @Test
    void aMilestoneThatTheOtherNodeCorrectedIsNotSettled() {
        given(a, draftAs("CM-001"), LookingPair.milestone("CM-001"));
        given(b, LookingPair.meet("CM-001"));
        given(a, LookingPair.correct("CM-001", MilestoneDecision.MISSED));
        assertThat(b.dryRun(LookingPair.raise("CM-001"), Facts.origin("officer-1", "try"))
                        .decision())
                .isInstanceOf(Decision.Rejected.class);
        assertThat(rules(send(b, LookingPair.raise("CM-001")))).containsExactly("B6-basis");
    }

    @Test
    void anApprovalThatTheOtherNodeRequestedIsGranted() {
        given(a, draftAs("CM-001"));
        given(b, LookingPair.milestone("CM-001"));
        given(a, new RequestApproval("CM-001", day("2026-02-01"), ApprovalType.DPIA));
        var grant =
                new GrantApproval("CM-001", day("2026-03-01"), ApprovalType.DPIA, Optional.empty(), Optional.empty());
        assertThat(b.send(grant, Facts.origin("officer-2", "grant"))).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void aStreamThatDoesNotExistIsNamed() {
        assertThat(rules(send(a, LookingPair.raise("CM-404")))).containsExactly("B2-drafted");
        assertThat(rules(send(a, LookingPair.pay("CM-404", "BACS-1")))).containsExactly("B6-raised");
        given(b, draftAs("CM-404"), LookingPair.milestone("CM-404"), LookingPair.meet("CM-404"));
        given(a, LookingPair.raise("CM-404"), LookingPair.pay("CM-404", "BACS-1"));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsFirstIsSeenByTheOther(LookingPair pair) {
        given(a, pair.before("CM-1"));
        given(b, pair.before("CM-2"));
        // Both nodes remember everything by now.
        a.dryRun(pair.resting("CM-1"), Facts.origin("officer-1", "look"));
        b.dryRun(pair.resting("CM-1"), Facts.origin("officer-1", "look"));
        given(a, pair.moving("CM-1"));
        assertThat(rules(send(b, pair.resting("CM-1")))).containsExactly(pair.refusedBy);
        given(b, pair.resting("CM-2"));
        var second = send(a, pair.moving("CM-2"));
        assertThat(second instanceof Answer.Recorded).as(second.toString()).isNotEqualTo(pair.excludesEachOther());
    }

    /** Both at the same moment, on two nodes and on one: whatever is recorded could have been recorded in that order. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void atTheSameMomentNothingRestsOnWhatIsNoLongerTrue(boolean twoNodes) throws Exception {
        long seed = Long.getLong("nodes.seed", System.nanoTime());
        var random = new Random(seed);
        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < INTERLEAVINGS; i++) {
                var pair = LookingPair.values()[random.nextInt(LookingPair.values().length)];
                String agreement = "CM-" + i;
                String told = pair + " on " + agreement + (twoNodes ? ", two nodes" : ", one node") + ", seed " + seed;
                given(random.nextBoolean() ? a : b, pair.before(agreement));
                var barrier = new CyclicBarrier(2);
                long lead = random.nextInt(3_000) * 1_000L;
                boolean restingWaits = random.nextBoolean();
                var resting = at(threads, barrier, restingWaits ? lead : 0, a, pair.resting(agreement), 2 * i);
                var moving = at(
                        threads, barrier, restingWaits ? 0 : lead, twoNodes ? b : a, pair.moving(agreement), 2 * i + 1);
                var rested = resting.get(1, TimeUnit.MINUTES);
                var moved = moving.get(1, TimeUnit.MINUTES);
                if (rested instanceof Answer.Recorded first && moved instanceof Answer.Recorded second) {
                    assertThat(pair.excludesEachOther()).as(told).isFalse();
                    assertThat(first.firstPosition()).as(told).isLessThan(second.firstPosition());
                } else if (moved instanceof Answer.Recorded) {
                    assertThat(rules(rested)).as(told).containsExactly(pair.refusedBy);
                    refused++;
                } else {
                    assertThat(rested).as(told).isInstanceOf(Answer.Recorded.class);
                    assertThat(rules(moved)).as(told).containsExactly(pair.refusedBy);
                }
            }
        }
        assertThat(refused).as("seed " + seed).isPositive();
    }

    private static Future<Answer> at(
            ExecutorService threads,
            CyclicBarrier barrier,
            long nanoseconds,
            LedgerGateway node,
            Command<?> command,
            int id) {
        return threads.submit((Callable<Answer>) () -> {
            barrier.await();
            LockSupport.parkNanos(nanoseconds);
            return node.send(command, Facts.origin("officer-1", "at once " + id));
        });
    }
}
