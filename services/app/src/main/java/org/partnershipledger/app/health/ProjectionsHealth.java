package org.partnershipledger.app.health;

import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready means that pages show what was recorded: no read model is further behind the history than a moment's work.
 * Which are, and by how many events, is in the answer.
 */
public final class ProjectionsHealth implements HealthIndicator {
    private static final long A_MOMENTS_WORK = 5_000;

    private final Projections projections;
    private final EventReader reader;

    public ProjectionsHealth(Projections projections, EventReader reader) {
        this.projections = projections;
        this.reader = reader;
    }

    @Override
    public Health health() {
        Map<String, Long> behind = new LinkedHashMap<>();
        try {
            long last = reader.lastPosition();
            for (String table : projections.tables()) {
                long lag = last - projections.position(table);
                if (lag > A_MOMENTS_WORK) {
                    behind.put(table, lag);
                }
            }
        } catch (RuntimeException unreadable) {
            return Health.down()
                    .withDetail("reason", "the history cannot be read")
                    .build();
        }
        return behind.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("events behind", behind).build();
    }
}
