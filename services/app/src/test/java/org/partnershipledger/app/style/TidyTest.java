package org.partnershipledger.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The style guide as a test: files and methods that a person can hold in the head, names of the domain, nothing
 * left unfinished, nothing that only one machine understands.
 */
class TidyTest {

    private static final int FILE_WARN = 200;
    private static final int FILE_MOST = 300;
    private static final int METHOD_MOST = 60;
    private static final Set<String> BANNED_WORDS = Set.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Impl",
            "Info",
            "DTO",
            "Dto",
            "Entity",
            "Base",
            "Abstract",
            "Common",
            "Misc",
            "Processor");
    private static final Set<String> BANNED_FOLDERS = Set.of(
            "service",
            "services",
            "dto",
            "impl",
            "util",
            "utils",
            "helper",
            "mapper",
            "exception",
            "exceptions",
            "common",
            "misc");
    // Written in two halves, so that this file does not find itself.
    private static final Pattern UNFINISHED = Pattern.compile(
            "TO" + "DO|FIX" + "ME|@Dis" + "abled|not imple" + "mented|UnsupportedOperation" + "Exception\\(");
    private static final Pattern ONE_MACHINE = Pattern.compile("/wo" + "rk/|/fa" + "rm/|/tmp/(bash_" + "jobs|stu"
            + "dio)|/ro" + "ot/" + "|repo\\.ma" + "ven\\.apache|registry\\.np" + "mjs|deb\\.deb" + "ian\\.org");

    /** Not within an address or a path: those are links, which ReadmeTest follows. */
    private static final Pattern DOCUMENT = Pattern.compile("(?<![\\w./-])([a-z][a-z0-9-]*\\.md)\\b");

    /** Parsed once for all rules: JUnit makes a new instance for each. */
    private static final List<JavaFile> FILES = JavaFile.parse(Sources.java());

    @Test
    void thereAreFilesToLookAt() {
        assertThat(FILES).hasSizeGreaterThan(40);
        assertThat(FILES).as("methods seen").anyMatch(file -> file.methods().size() > 2);
    }

    @Test
    void aFileFitsIntoTheHead() {
        System.out.println("Longer than " + FILE_WARN + " lines, is each still one thing? "
                + FILES.stream()
                        .filter(file -> file.lines() > FILE_WARN)
                        .map(file -> file.path().getFileName() + " " + file.lines())
                        .collect(Collectors.joining(", ")));
        assertThat(FILES.stream()
                        .filter(file -> file.lines() > FILE_MOST)
                        .map(file -> shown(file) + ": " + file.lines()))
                .as("files of more than %d lines", FILE_MOST)
                .isEmpty();
    }

    @Test
    void aMethodFitsOnAScreen() {
        assertThat(FILES.stream().flatMap(file -> file.methods().stream()
                        .filter(method -> method.lines() > METHOD_MOST)
                        .map(method -> shown(file) + " " + method.name() + ": " + method.lines())))
                .as("methods of more than %d lines", METHOD_MOST)
                .isEmpty();
    }

    @Test
    void namesAreWordsOfTheDomain() {
        assertThat(FILES.stream()
                        .flatMap(file ->
                                file.types().stream().filter(TidyTest::isBanned).map(type -> shown(file) + " " + type)))
                .as("types named after nothing in the domain")
                .isEmpty();
        assertThat(Sources.mainJava().stream().map(Sources::shown).filter(TidyTest::isInBannedFolder))
                .as("folders that name a layer instead of a subject")
                .isEmpty();
    }

    @Test
    void everyFileSaysWhatItHolds() {
        assertThat(FILES.stream()
                        .filter(file -> file.path().toString().contains("/src/main/java/"))
                        .filter(file -> !file.hasHeader())
                        .map(TidyTest::shown))
                .as("files without a header comment on their first type")
                .isEmpty();
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(matches(UNFINISHED)).isEmpty();
    }

    @Test
    void nothingKnowsOneMachine() {
        assertThat(matches(ONE_MACHINE)).isEmpty();
    }

    @Test
    void everyDocumentThatIsNamedIsThere() {
        Set<String> documents = Sources.text().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".md"))
                .collect(Collectors.toSet());
        assertThat(Sources.text().stream().flatMap(file -> DOCUMENT.matcher(Sources.read(file))
                        .results()
                        .map(named -> named.group(1))
                        .filter(name -> !documents.contains(name))
                        .map(name -> Sources.shown(file) + " names " + name)))
                .as("documents that a clone does not have")
                .isEmpty();
    }

    private static Stream<String> matches(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.text()) {
            List<String> lines = Sources.read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add(Sources.shown(file) + ":" + (i + 1) + ": "
                            + lines.get(i).strip());
                }
            }
        }
        return found.stream();
    }

    private static boolean isBanned(String type) {
        return type.equals("Data")
                || Stream.of(type.split("(?<=[a-z0-9])(?=[A-Z])")).anyMatch(BANNED_WORDS::contains);
    }

    private static boolean isInBannedFolder(String path) {
        String inPackage = path.substring(path.indexOf("/src/main/java/"));
        return Stream.of(inPackage.split("/")).anyMatch(BANNED_FOLDERS::contains);
    }

    private static String shown(JavaFile file) {
        return Sources.shown(file.path());
    }
}
