package org.partnershipledger.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the README says is there, is there: its commands are targets of the Makefile, its links lead to files and
 * lines that exist, the tests it calls as witnesses exist under that name.
 */
class ReadmeTest {

    private static final Pattern COMMAND = Pattern.compile("make ([a-z][a-z-]*)");
    private static final Pattern TARGET = Pattern.compile("(?m)^([a-z][a-z-]*):.*## .+$");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)#]*)(?:#L(\\d+))?[^)]*\\)");
    private static final Pattern WITNESS = Pattern.compile("`([A-Z]\\w+(?:Test|IT|Laws|Examples|Scenarios|Golden))`");

    private final Path readme = Sources.ROOT.resolve("README.md");
    private final String text = Sources.read(readme);
    private final String makefile = Sources.read(Sources.ROOT.resolve("Makefile"));

    @Test
    void itsCommandsCanBeTyped() {
        Set<String> targets =
                TARGET.matcher(makefile).results().map(m -> m.group(1)).collect(Collectors.toSet());
        assertThat(found(COMMAND, text)).isNotEmpty().isSubsetOf(targets);
        assertThat(targets)
                .contains("help", "run", "test", "report", "verify-history", "replay", "bench", "format", "clean");
    }

    @Test
    void ciRunsItsTestCommand() {
        assertThat(text).contains("make test");
        assertThat(Sources.read(Sources.ROOT.resolve(".ci/run"))).contains("make test");
    }

    @Test
    void aTargetIsAtMostFiveLines() {
        for (String block : makefile.split("\n\n")) {
            assertThat(block.lines().filter(line -> line.startsWith("\t")).count())
                    .as(block)
                    .isLessThanOrEqualTo(5);
        }
    }

    @Test
    void itsLinksLeadSomewhere() {
        assertThat(LINK.matcher(text).results()).isNotEmpty().allSatisfy(this::leadsSomewhere);
    }

    @Test
    void itsWitnessesExist() {
        Set<String> classes = Sources.java().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(found(WITNESS, text)).isNotEmpty().isSubsetOf(classes);
    }

    private void leadsSomewhere(MatchResult link) {
        if (link.group(1).isEmpty()) {
            return;
        }
        Path file = Sources.ROOT.resolve(link.group(1));
        assertThat(Files.exists(file))
                .as("%s, linked in the README", link.group(1))
                .isTrue();
        if (link.group(2) != null) {
            assertThat(Sources.read(file).lines().count())
                    .as("lines of %s", link.group(1))
                    .isGreaterThanOrEqualTo(Long.parseLong(link.group(2)));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return Stream.of(text)
                .flatMap(t -> pattern.matcher(t).results())
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }
}
