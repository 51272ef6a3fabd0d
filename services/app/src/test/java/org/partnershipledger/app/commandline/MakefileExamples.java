package org.partnershipledger.app.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/**
 * What the README tells people to type reaches the program as it understands it: each target of the Makefile is
 * expanded by make itself, without being run, and the program reads the arguments that come out. What the commands do
 * is the whole application's tests' (ServeIT, and each command's own).
 */
class MakefileExamples {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern PROGRAM =
            Pattern.compile("java -jar services/app/target/partnership-ledger\\.jar (.*)");
    private static final Pattern LISTED = Pattern.compile("--help` lists the commands: ([^.]*)\\.");

    @ParameterizedTest
    @CsvSource({
        "run, serve --sample --data-dir ./data",
        "run DATA=/srv/ledger, serve --sample --data-dir /srv/ledger",
        "report ICS=QZZ YEAR=2025-26,"
                + " report --sample --data-dir ./data --ics QZZ --year 2025-26 --out report/QZZ-2025-26",
        "verify-history, verify --data-dir ./data",
        "replay, replay --data-dir ./data"
    })
    void aTargetGivesArgumentsThatTheProgramReads(String target, String arguments) throws Exception {
        var words = new ArrayList<>(List.of("make", "--no-print-directory", "-n"));
        words.addAll(List.of(target.split(" ")));
        var make = new ProcessBuilder(words).directory(ROOT.toFile()).redirectErrorStream(true);
        make.environment()
                .keySet()
                .removeAll(List.of("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "DATA", "ICS", "YEAR", "OUT"));
        var process = make.start();
        var expanded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(expanded).isZero();
        var program = PROGRAM.matcher(expanded);
        assertThat(program.find()).as(expanded).isTrue();
        assertThat(program.group(1)).isEqualTo(arguments);
        var parsed = new CommandLine(new CommandLines()).parseArgs(arguments.split(" "));
        assertThat(parsed.subcommand().commandSpec().name()).isEqualTo(arguments.split(" ")[0]);
    }

    @Test
    void theReadmeNamesEveryCommandOfTheProgram() throws Exception {
        var listed = LISTED.matcher(Files.readString(ROOT.resolve("README.md")).replace("\n", " "));
        assertThat(listed.find()).isTrue();
        var commands = new ArrayList<>(
                new CommandLine(new CommandLines()).getSubcommands().keySet());
        commands.remove("help");
        assertThat(listed.group(1).replace("`", "").split(", "))
                .containsExactlyInAnyOrder(commands.toArray(String[]::new));
    }
}
