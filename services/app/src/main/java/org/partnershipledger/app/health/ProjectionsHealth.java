package org.partnershipledger.app.health;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.eventstore.read.HistoryGap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready means that pages show what was recorded: no read model is further behind the history than a moment's work.
 * Which are, and by how many events, is in the answer; so is the event that this program cannot read and that no
 * read model passes, and the place where one is missing.
 */
public final class ProjectionsHealth implements HealthIndicator {
    private static final long A_MOMENTS_WORK = 5_000;

    private final Projections projections;
    private final EventReader reader;
    private final EventCodec codec;

    private final PromptChecks checks;

    public ProjectionsHealth(Projections projections, EventReader reader, EventCodec codec, PromptChecks checks) {
        this.checks = checks.with("projections", this::look);
        this.projections = projections;
        this.reader = reader;
        this.codec = codec;
    }

    @Override
    public Health health() {
        return checks.of("projections");
    }

    private Health look() {
        Map<String, Long> behind = new LinkedHashMap<>();
        Map<String, String> stopped = new LinkedHashMap<>();
        try {
            long last = reader.lastPosition();
            for (String table : projections.tables()) {
                long position = projections.position(table);
                long lag = last - position;
                if (lag > 0) {
                    projections
                            .stopped(table)
                            .or(() -> unreadableAfter(position))
                            .ifPresent(why -> stopped.put(table, why));
                }
                if (lag > A_MOMENTS_WORK) {
                    behind.put(table, lag);
                }
            }
        } catch (RuntimeException unreadable) {
            return Health.down()
                    .withDetail("reason", "the history cannot be read")
                    .build();
        }
        if (behind.isEmpty() && stopped.isEmpty()) {
            return Health.up().build();
        }
        var health = Health.down();
        if (!stopped.isEmpty()) {
            health.withDetail("stopped", stopped);
        }
        if (!behind.isEmpty()) {
            health.withDetail("events behind", behind);
        }
        return health.build();
    }

    private Optional<String> unreadableAfter(long position) {
        try {
            reader.after(position, 1).forEach(codec::event);
            return Optional.empty();
        } catch (UnknownEvent | UnreadableEvent stop) {
            return Optional.of("at position " + (position + 1) + ": " + stop.getMessage());
        } catch (HistoryGap hole) {
            return Optional.of(hole.getMessage());
        }
    }
}
