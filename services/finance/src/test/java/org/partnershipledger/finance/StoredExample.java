package org.partnershipledger.finance;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.SampleAppends;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.finance.partnership.StoredPartnerships;
import org.partnershipledger.finance.saving.SavingClaims;
import org.partnershipledger.finance.saving.StoredSavingClaims;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Progress;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;

/** Histories on a real PostgreSQL with the finance tables, for what pages ask of the database. */
public final class StoredExample implements AutoCloseable {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TestDatabase database = TestDatabase.fresh();
    private final GroupCommitAppender appender =
            new GroupCommitAppender(database.app(), InstantSource.system(), meters);
    private final PostgresEventReader reader = new PostgresEventReader(database.app());
    private final Projections projections;
    private final Map<String, Long> sequences = new HashMap<>();

    public StoredExample() {
        projections = new Projections(FinanceProjections.all(), History.CODEC, reader, database.app(), meters);
        projections.start();
    }

    /** Recorded and shown by every table. */
    public static StoredExample of(History history) {
        var stored = new StoredExample();
        stored.follow(history);
        return stored;
    }

    /** What the history has since it was followed last is recorded too, and shown by every table. */
    public StoredExample follow(History history) {
        var facts = history.facts();
        record(facts.subList((int) reader.lastPosition(), facts.size()).stream()
                .map(fact -> fact.event())
                .toList());
        catchUp();
        return this;
    }

    /** Recorded; the tables do not show it yet. */
    public void record(List<? extends LedgerEvent> events) {
        for (var event : events) {
            switch (event) {
                case AgreementEvent e -> append("Agreement", e.agreement(), e);
                case SettlementEvent e -> append("Settlement", e.settlement(), e);
                case ReinvestmentEvent e -> append("Reinvestment", e.reinvestment(), e);
                case RegisterEvent _, ReferenceEvent _ ->
                    throw new IllegalArgumentException("no part of a partnership: " + event);
            }
        }
    }

    private void append(String type, String id, LedgerEvent event) {
        long sequence = sequences.merge(type + ":" + id, 1L, Long::sum) - 1;
        appender.append(SampleAppends.append(History.BODY, UUID.randomUUID(), type, id, sequence, List.of(event)));
    }

    public void catchUp() {
        for (Projection<?> projection : FinanceProjections.all()) {
            projections.catchUp(projection.table());
        }
    }

    public Projections projections() {
        return projections;
    }

    public GroupCommitAppender appender() {
        return appender;
    }

    public DataSource superuser() {
        return database.superuser();
    }

    public DataSource connections() {
        return database.app();
    }

    public Lists lists() {
        return new Lists(database.app());
    }

    public Progress progress() {
        return new TableProgress(() -> projections);
    }

    public Partnerships partnerships() {
        return new StoredPartnerships(reader, History.CODEC, lists(), progress());
    }

    public SavingClaims claims() {
        return new StoredSavingClaims(lists(), partnerships());
    }

    @Override
    public void close() {
        appender.close();
        database.close();
    }
}
