package org.partnershipledger.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No test passes or fails by chance: each waits for a condition, with the one limit of {@code Patience}, on a port that
 * the system gave, in a file whose name may hold anything, and needs no other class to have run before it. Races
 * ({@code bench}) measure time and are no tests.
 */
class SteadyTest {
    // Written in two halves, so that this file does not find itself.
    private static final Pattern WAITS_FOR_TIME =
            Pattern.compile("Thread\\.sl" + "eep|TimeUnit\\.[A-Z]+\\.sl" + "eep|pollDe" + "lay");
    private static final Pattern OWN_LIMIT = Pattern.compile("Await" + "ility[.;]|\\.atM" + "ost\\(|wait"
            + "For\\(\\d|\\.jo" + "in\\(\\d|assertTime" + "out|@Time" + "out");
    private static final Pattern FIXED_PORT =
            Pattern.compile("(localhost|127\\.0\\.0\\.1):\\d{2,}|So" + "cket\\(\\d{2,}|\"--po" + "rt\", \"[1-9]");
    private static final Pattern ENCODED_PATH = Pattern.compile(
            "getLocation\\(\\)\\.get" + "Path|getResource\\([^)]*\\)\\.get" + "(Path|File)|toURL\\(\\)\\.get" + "Path");
    private static final Pattern ORDER_OF_CLASSES = Pattern.compile("@TestClass" + "Order|ClassOrd" + "erer");

    private static final List<Path> TESTS = Sources.java().stream()
            .filter(file -> file.toString().contains("/src/test/java/"))
            .filter(file -> !file.toString().contains("/bench/"))
            .toList();

    @Test
    void thereAreTestsToLookAt() {
        assertThat(TESTS).hasSizeGreaterThan(150);
    }

    @Test
    void aTestWaitsForAConditionAndNotForTime() {
        assertThat(found(WAITS_FOR_TIME)).isEmpty();
    }

    @Test
    void allWaitsHaveTheOneLimit() {
        assertThat(found(OWN_LIMIT).filter(line -> !line.contains("/Patience.java:")))
                .isEmpty();
    }

    @Test
    void noPortIsFixed() {
        assertThat(found(FIXED_PORT)).isEmpty();
    }

    @Test
    void aFolderMayHaveAnyName() {
        assertThat(found(ENCODED_PATH)).isEmpty();
    }

    @Test
    void noClassNeedsAnotherBeforeIt() {
        assertThat(found(ORDER_OF_CLASSES)).isEmpty();
    }

    private static Stream<String> found(Pattern pattern) {
        return TESTS.stream().flatMap(file -> Sources.read(file)
                .lines()
                .filter(line -> pattern.matcher(line).find())
                .map(line -> Sources.shown(file) + ": " + line.strip()));
    }
}
