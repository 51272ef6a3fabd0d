package org.partnershipledger.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new machine that lacks something is told what, in one sentence, before anything is built; and a build that
 * tested nothing does not pass. The scripts are run with a PATH that has only what the test puts there.
 */
class BuildScriptsTest {

    @TempDir
    Path machine;

    @Test
    void aMissingJavaIsOneSentence() throws Exception {
        Outcome outcome = run("/nowhere", "sh", ".mvn/with-java", "java", "-version");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.text()).startsWith("Java 25 was not found: ").hasLineCount(1);
    }

    @Test
    void aJavaThatIsTooOldIsNotTaken() throws Exception {
        script("java", "echo 'openjdk version \"17.0.9\"' >&2");
        Files.createDirectories(machine.resolve("old/bin"));
        Files.copy(machine.resolve("bin/java"), machine.resolve("old/bin/java"));
        assertThat(run(machine.resolve("old").toString(), "sh", ".mvn/with-java", "java")
                        .text())
                .startsWith("Java 25 was not found");
    }

    @Test
    void aMissingMavenIsOneSentence() throws Exception {
        assertThat(run(System.getProperty("java.home"), "sh", ".mvn/with-java", "mvn", "-v")
                        .text())
                .startsWith("Maven was not found: ")
                .hasLineCount(1);
    }

    @Test
    void aMissingNpmIsOneSentence() throws Exception {
        script("mvn", "echo built");
        Outcome outcome = run(System.getProperty("java.home"), "sh", ".mvn/with-java", "mvn", "-v");
        assertThat(outcome.text()).startsWith("npm was not found: ").hasLineCount(1);
        script("npm", "exit 0");
        assertThat(run(System.getProperty("java.home"), "sh", ".mvn/with-java", "mvn", "-v"))
                .isEqualTo(new Outcome(0, "built"));
    }

    @Test
    void noTestAtAllIsAFailure() throws Exception {
        assertThat(count("")).isEqualTo(new Outcome(1, "No test ran: there is not one test report."));
        assertThat(count("<testsuite name=\"x\" tests=\"0\" errors=\"0\" skipped=\"0\" failures=\"0\">")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void testsAreCountedAndASkippedOneIsSaid() throws Exception {
        assertThat(count("<testsuite name=\"x\" tests=\"7\" errors=\"0\" skipped=\"0\" failures=\"0\">"))
                .isEqualTo(new Outcome(0, "Tests: 7 in 1 classes, 0 failed, 0 skipped."));
        Outcome skipped = count("<testsuite name=\"x\" tests=\"7\" errors=\"0\" skipped=\"1\" failures=\"0\">\n"
                + "<testcase><skipped message=\"no chromium\"/></testcase>");
        assertThat(skipped.status()).isEqualTo(1);
        assertThat(skipped.text()).contains("no chromium").contains("A test was skipped, which CI does not allow.");
    }

    @Test
    void theSlowestTestsAreNamed() throws Exception {
        String report = "<testsuite name=\"x\" tests=\"2\" errors=\"0\" skipped=\"0\" failures=\"0\">\n"
                + "  <testcase name=\"quick(int)[1] a &quot;b&quot;\" classname=\"a.b.C\" time=\"0.100\"/>\n"
                + "  <testcase name=\"slow\" classname=\"a.b.D\" time=\"1,012.34\"/>";
        assertThat(count(report).text())
                .containsSubsequence("1012.3 s  D.slow\n", "0.1 s  C.quick(int)[1] a &quot;b&quot;\n", "Tests: 2 in");
    }

    private Outcome count(String report) throws Exception {
        Path project = machine.resolve("project" + report.hashCode());
        Path reports = Files.createDirectories(project.resolve("services/x/target/surefire-reports"));
        Files.createDirectories(project.resolve("shared-kernel"));
        Files.createDirectories(project.resolve(".mvn"));
        Files.copy(Sources.ROOT.resolve(".mvn/count-tests"), project.resolve(".mvn/count-tests"));
        if (!report.isEmpty()) {
            Files.writeString(reports.resolve("TEST-x.xml"), report + "\n");
        }
        for (String name : List.of("find", "xargs", "sed", "awk", "wc", "tr", "grep", "sort", "uniq", "dirname")) {
            tool(name);
        }
        return run("", "sh", project.resolve(".mvn/count-tests").toString());
    }

    private void script(String name, String body) throws IOException {
        Path file = Files.createDirectories(machine.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** One of the machine's own tools, by a one-line script, so that PATH has nothing else. */
    private void tool(String name) throws IOException {
        script(name, "exec " + (Files.exists(Path.of("/usr/bin", name)) ? "/usr/bin/" : "/bin/") + name + " \"$@\"");
    }

    private Outcome run(String javaHome, String... command) throws Exception {
        for (String name : List.of("head", "grep", "sed")) {
            tool(name);
        }
        command[0] = "/bin/sh";
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Sources.ROOT.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("bin").toString());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("JAVA_PLACES", machine.resolve("nothing").toString());
        builder.environment().put("CI", "true");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text.strip());
    }

    private record Outcome(int status, String text) {}
}
