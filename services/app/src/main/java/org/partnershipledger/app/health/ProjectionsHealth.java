package org.partnershipledger.app.health;

import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
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
    private final PromptChecks checks;

    public ProjectionsHealth(Projections projections, EventReader reader, PromptChecks checks) {
        this.checks = checks.with("projections", this::look);
        this.projections = projections;
        this.reader = reader;
    }

    @Override
    public Health health() {
        return checks.of("projections");
    }

    private Health look() {
        Map<String, Long> behind = new LinkedHashMap<>();
        Map<String, String> stopped;
        try {
            long last = reader.lastPosition();
            projections.positions().forEach((table, position) -> {
                if (last - position > A_MOMENTS_WORK) {
                    behind.put(table, last - position);
                }
            });
            stopped = projections.stopped();
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
}
