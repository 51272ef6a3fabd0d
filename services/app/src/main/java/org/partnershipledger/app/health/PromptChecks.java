package org.partnershipledger.app.health;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;

/**
 * Answers all health checks within two seconds together, however long the database stays silent: they begin at the same
 * time, each in a thread of its own, and one that has not ended by then is cut off and counts as down. Whoever asks for
 * one check gets one that began for this question, or moments before for the question about another.
 */
public final class PromptChecks {
    private final Duration limit;
    private final Map<String, Supplier<Health>> checks = new LinkedHashMap<>();
    private final Map<String, Begun> waiting = new LinkedHashMap<>();

    private record Begun(FutureTask<Health> check, long nanos) {
        long left(Duration limit) {
            return limit.toNanos() - (System.nanoTime() - nanos);
        }

        /** Begun for a question that nobody asked in the end. */
        boolean stale(Duration limit) {
            return left(limit) <= (check.isDone() ? 0 : -limit.toNanos());
        }
    }

    public PromptChecks() {
        this(Duration.ofSeconds(2));
    }

    PromptChecks(Duration limit) {
        this.limit = limit;
    }

    public synchronized PromptChecks with(String name, Supplier<Health> check) {
        checks.put(name, check);
        return this;
    }

    public Health of(String name) {
        Begun begun = take(name);
        try {
            return begun.check().get(Math.max(0, begun.left(limit)), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException | CancellationException silent) {
            return down();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return down();
        } finally {
            begun.check().cancel(true);
        }
    }

    private Health down() {
        return Health.down()
                .withDetail("reason", "no answer within " + limit.toSeconds() + " seconds")
                .build();
    }

    private synchronized Begun take(String name) {
        Begun begun = waiting.remove(name);
        if (begun == null || begun.stale(limit)) {
            waiting.values().forEach(old -> old.check().cancel(true));
            waiting.clear();
            checks.forEach((each, check) -> waiting.put(each, begin(check)));
            begun = waiting.remove(name);
        }
        return begun;
    }

    /** A virtual thread that is cut off closes the connection it waits on, so that none piles up. */
    private static Begun begin(Supplier<Health> check) {
        FutureTask<Health> task = new FutureTask<>(check::get);
        Thread.ofVirtual().name("health").start(task);
        return new Begun(task, System.nanoTime());
    }
}
