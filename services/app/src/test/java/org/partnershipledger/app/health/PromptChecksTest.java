package org.partnershipledger.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.Patience;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Health is told soon, also of a database that never answers, and an outage is told as long as it lasts. */
class PromptChecksTest {
    private final CountDownLatch silence = new CountDownLatch(1);
    private final CountDownLatch cutOff = new CountDownLatch(1);
    private final AtomicBoolean silent = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();

    private PromptChecks checked(PromptChecks checks) {
        return checks.with("database", this::database).with("other", Health.up()::build);
    }

    private Health database() {
        asked.incrementAndGet();
        try {
            if (silent.get()) {
                silence.await();
            }
        } catch (InterruptedException interrupted) {
            cutOff.countDown();
        }
        return Health.up().build();
    }

    /** Without the limit this never ends. */
    @Test
    void aCheckThatDoesNotEndIsCutOffAndCountsAsDownUntilItEndsAgain() throws InterruptedException {
        var checks = checked(new PromptChecks());
        assertThat(checks.of("database").getStatus()).isEqualTo(Status.DOWN);
        assertThat(checks.of("database").getDetails().toString()).contains("no answer within 2 seconds");
        cutOff.await();
        silent.set(false);
        Patience.await().until(() -> checks.of("database").getStatus(), Status.UP::equals);
    }

    @Test
    void eachQuestionIsAnsweredByALookOfItsOwn() {
        var checks = checked(new PromptChecks(Patience.LONGEST));
        silent.set(false);
        for (int question = 1; question <= 3; question++) {
            assertThat(checks.of("database").getStatus()).isEqualTo(Status.UP);
            assertThat(checks.of("other").getStatus()).isEqualTo(Status.UP);
            assertThat(asked).hasValue(question);
        }
    }
}
