package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * A folder of golden files, one for each rule of one kind: what was given, what was asked, and the exact words of the
 * refusal. Write them again with {@code -Dgolden.write=true} and read the difference before committing.
 */
public record CommittedRefusals(Path folder) {

    /** One refusal. @param when the line that says who asks, and under it what */
    public record Refusal(
            String rule,
            String sentence,
            Collection<String> given,
            String who,
            Collection<String> when,
            List<Decision.Rejection> said) {

        private String text() {
            var out = new StringBuilder("Rule " + rule + ": " + sentence + "\n\nGiven\n");
            given.forEach(line -> out.append("  ").append(line).append('\n'));
            out.append("When ").append(who).append('\n');
            when.forEach(line -> out.append("  ").append(line).append('\n'));
            out.append("Then\n");
            said.forEach(each -> out.append("  ")
                    .append(each.rule())
                    .append(each.place().isEmpty() ? "" : " at " + each.place())
                    .append(": ")
                    .append(each.message())
                    .append('\n'));
            return out.toString();
        }
    }

    public static CommittedRefusals in(String folder) {
        return new CommittedRefusals(Path.of("src/test/resources/golden", folder));
    }

    public static List<Decision.Rejection> of(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected) decision).rejections();
    }

    public void hold(Refusal refusal) throws IOException {
        var file = folder.resolve(refusal.rule() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(folder);
            Files.writeString(file, refusal.text());
        }
        assertThat(refusal.text()).isEqualTo(Files.readString(file));
    }

    public void areOf(Collection<String> rules) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf(rules.stream().map(rule -> rule + ".txt").toList());
        }
    }
}
