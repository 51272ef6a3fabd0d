package org.partnershipledger.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.audit.verify.Finding.Check;
import tools.jackson.databind.json.JsonMapper;

class VerificationTest {

    @Test
    void aWholeHistorySaysItsSizeAndRootToBeKeptElsewhere() {
        var whole = new Verification(3, "ab", List.of(), 0, List.of());

        assertThat(whole.ok()).isTrue();
        assertThat(whole.exitStatus()).isZero();
        assertThat(whole.inWords()).contains("whole: 3 events", "size 3", "root ab", "Keep size and root outside");
        assertThat(new JsonMapper()
                        .readTree(whole.json())
                        .get("firstBadPosition")
                        .isNull())
                .isTrue();
    }

    @Test
    void aWholeHistoryWithoutItsGuardsIsNotReportedAsAllWell() {
        var open = new Verification(3, "ab", List.of(), 0, List.of("event_is_never_changed"));

        assertThat(open.ok()).isTrue();
        assertThat(open.exitStatus()).isEqualTo(1);
        assertThat(open.inWords())
                .contains("The history is whole", "IT IS NOT GUARDED", "event_is_never_changed is not on as made");
        var json = new JsonMapper().readTree(open.json());
        assertThat(json.get("unguarded").get(0).asString()).isEqualTo("event_is_never_changed");
    }

    @Test
    void aBrokenOneNamesTheFirstBadPositionAndWhatToDo() {
        var broken = new Verification(
                9,
                "cd",
                List.of(new Finding(4, Check.PAYLOAD, "The \"payload\" was\nchanged.", "aa", "b\u0001\uD83D")),
                7,
                List.of());

        assertThat(broken.exitStatus()).isEqualTo(1);
        assertThat(broken.inWords())
                .contains("First bad position: 4", "7 things are wrong", "… and 6 more", "Change nothing");
        var json = new JsonMapper().readTree(broken.json());
        assertThat(json.get("firstBadPosition").asLong()).isEqualTo(4);
        assertThat(json.get("findings").get(0).get("what").asString()).isEqualTo("The \"payload\" was\nchanged.");
    }
}
