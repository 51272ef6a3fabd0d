package org.partnershipledger.app.commandline;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.time.InstantSource;
import org.partnershipledger.app.sample.SampleHistory;
import org.partnershipledger.app.wiring.AllProjections;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.database.LedgerDatabase;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.axon.LedgerGateway;

/** The history for a command that ends: the same parts as the served application has, without starting Spring. */
final class OpenHistory implements AutoCloseable {
    private static final OdsCode SAMPLE_BODY = OdsCode.of("QZZ");

    private final LedgerDatabase database;
    private final EventCodec codec = new JacksonEventCodec();
    private final EventReader reader;
    private GroupCommitAppender appender;

    private OpenHistory(LedgerDatabase database) {
        this.database = database;
        this.reader = new PostgresEventReader(database.app());
    }

    /** Opened, and with the sample in it when that was asked for and nothing else is recorded. */
    static OpenHistory of(DatabaseOptions options, PrintWriter err) {
        OpenHistory history = new OpenHistory(options.open(err));
        try {
            if (options.sample) {
                history.loadSample(err);
            }
            return history;
        } catch (RuntimeException fault) {
            history.close();
            throw fault;
        }
    }

    private void loadSample(PrintWriter err) {
        if (reader.bodies().stream().anyMatch(body -> !body.equals(SAMPLE_BODY))) {
            err.println("Real facts are recorded here, so the sample is not loaded.");
            return;
        }
        SampleHistory.Loaded loaded = SampleHistory.load(gateway());
        if (loaded.recorded() > 0) {
            err.println("The sample history is loaded. Its organisations, companies and amounts are invented.");
        }
        if (!loaded.whole()) {
            err.println(
                    "The sample of another version of this program is recorded here. It stays as it is, and parts of"
                            + " the present sample are missing; name an empty --data-dir to see it whole.");
        }
    }

    LedgerDatabase database() {
        return database;
    }

    EventCodec codec() {
        return codec;
    }

    EventReader reader() {
        return reader;
    }

    GroupCommitAppender appender() {
        if (appender == null) {
            database.refuseUnguardedHistory();
            appender = new GroupCommitAppender(
                    database.unpooled(), database.app(), InstantSource.system(), new SimpleMeterRegistry());
        }
        return appender;
    }

    LedgerGateway gateway() {
        return new LedgerGateway(appender(), reader, codec);
    }

    Projections projections() {
        return new Projections(AllProjections.all(), codec, reader, database.app(), new SimpleMeterRegistry());
    }

    @Override
    public void close() {
        if (appender != null) {
            appender.close();
        }
        database.close();
    }
}
