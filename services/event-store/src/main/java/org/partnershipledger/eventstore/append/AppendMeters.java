package org.partnershipledger.eventstore.append;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What operators see of the appender: how full the batches are, how long a command waits, who lost a race. */
final class AppendMeters {
    private final DistributionSummary batchSize;
    private final Timer latency;
    private final Counter sequenceConflicts;
    private final Counter repeatedCommands;
    private final Counter headMoved;
    private final Counter connectionsLost;

    AppendMeters(MeterRegistry registry) {
        batchSize = DistributionSummary.builder("ledger.append.batch.size")
                .description("Commands written in one transaction")
                .register(registry);
        latency = Timer.builder("ledger.append.latency")
                .description("From handing a command to the appender until it is durable or refused")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofNanos(250_000))
                .maximumExpectedValue(Duration.ofSeconds(30))
                .register(registry);
        sequenceConflicts = conflicts(registry, "sequence");
        repeatedCommands = conflicts(registry, "command-id");
        headMoved = conflicts(registry, "head");
        connectionsLost = Counter.builder("ledger.append.connections.lost")
                .description("Connections lost while writing; outcomes were looked up by command id")
                .register(registry);
    }

    private static Counter conflicts(MeterRegistry registry, String kind) {
        return Counter.builder("ledger.append.conflicts")
                .description(
                        "sequence: another command was first; command-id: a repetition, also one that was looked up; head: another node was first")
                .tag("kind", kind)
                .register(registry);
    }

    void batch(int commands) {
        batchSize.record(commands);
    }

    void latency(long nanoseconds) {
        latency.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void sequenceConflict() {
        sequenceConflicts.increment();
    }

    void repeatedCommand() {
        repeatedCommands.increment();
    }

    void headMoved() {
        headMoved.increment();
    }

    void connectionLost() {
        connectionsLost.increment();
    }
}
