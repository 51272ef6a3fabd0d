package org.partnershipledger.audit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.audit.history.Histories.drafted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalGranted;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalRefused;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;

class AsOfLaws {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

    @Test
    void theSameQuestionHasTheSameAnswerHoweverMuchIsRecordedAfterwards() {
        for (var seed = 1; seed <= 2_000; seed++) {
            var random = new Random(seed);
            var whole = history(random, 1 + random.nextInt(40));
            var upTo = random.nextInt(whole.size() + 1);
            var known = upTo == 0
                    ? Instant.parse("2025-12-31T00:00:00Z")
                    : whole.get(upTo - 1).recorded().recordedAt();
            var question = new AsOfQuestion(FIRST_DAY.plusDays(random.nextInt(200)), known);

            var askedThen = AsOf.of(whole.subList(0, upTo), question);
            var shuffled = new ArrayList<>(whole);
            Collections.shuffle(shuffled, random);
            var askedNow = AsOf.of(shuffled, question);

            assertThat(askedNow).as("seed %d", seed).isEqualTo(askedThen);
            assertThat(AgreementThen.told(askedNow, question))
                    .as("seed %d", seed)
                    .isEqualTo(AgreementThen.told(askedThen, question));
        }
    }

    private static List<DecodedEvent> history(Random random, int size) {
        var history = new Histories();
        var at = Instant.parse("2026-01-01T09:00:00Z");
        for (var i = 0; i < size; i++) {
            at = at.plusSeconds(1 + random.nextInt(400_000));
            history.recorded(at.toString(), event(random));
        }
        return history.told();
    }

    private static LedgerEvent event(Random random) {
        var day = FIRST_DAY.plusDays(random.nextInt(200));
        var type = ApprovalType.values()[random.nextInt(4)];
        return switch (random.nextInt(4)) {
            case 0 -> drafted(day.toString());
            case 1 -> new AgreementSigned("A1", day, "QZZ");
            case 2 ->
                new ApprovalGranted("A1", day, type, Optional.empty(), Optional.of(day.plusDays(random.nextInt(50))));
            default -> new ApprovalRefused("A1", day, type, "no");
        };
    }
}
