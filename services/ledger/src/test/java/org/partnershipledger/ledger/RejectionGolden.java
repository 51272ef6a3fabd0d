package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every rule says no in exactly the committed words: {@code golden/rejection/<rule-id>.txt}. Write them anew with
 * {@code -Dgolden.write=true} and read the difference before committing.
 */
class RejectionGolden {
    private static final Path FOLDER = Path.of("src/test/resources/golden/rejection");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theRuleSaysNoInItsCommittedWords(Rule rule) throws IOException {
        var example = RejectionCases.of(rule);
        var decision = example.given().decide(example.actor(), example.when());
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        var said = ((Decision.Rejected) decision).rejections();
        assertThat(said).extracting(Decision.Rejection::rule).contains(rule.id());
        var file = FOLDER.resolve(rule.id() + ".txt");
        String text = text(rule, example, said);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void noFileIsLeftOfARuleThatIsGone() throws IOException {
        var ids = Arrays.stream(Rule.values()).map(rule -> rule.id() + ".txt").collect(Collectors.toSet());
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(ids);
        }
    }

    private static String text(Rule rule, RejectionCases.Case example, List<Decision.Rejection> said) {
        var out = new StringBuilder("Rule " + rule.id() + ": " + rule.sentence() + "\n\nGiven\n");
        example.given().history.forEach(line -> out.append("  ").append(line).append('\n'));
        out.append("When ")
                .append(example.actor())
                .append(" sends\n  ")
                .append(example.when())
                .append("\nThen\n");
        said.forEach(each -> out.append("  ")
                .append(each.rule())
                .append(": ")
                .append(each.message())
                .append('\n'));
        return out.toString();
    }
}
