package org.partnershipledger.app.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.ReportRun;
import org.partnershipledger.valuereport.ReportRun.NothingRecorded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Writes the annual public value report of one body to a folder: page, JSON and CSV, the same bytes every time.
 * Prints the path of each file. Needs no server; the report itself is {@link ReportRun}'s.
 */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write the annual public value report of one NHS body to a folder. Exit status 1: nothing is"
                + " recorded for this body and year.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions options;

    @Option(
            names = "--ics",
            required = true,
            paramLabel = "ODS",
            description = "ODS code of the publishing body, for example QYG.")
    private String ics;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "Financial year, for example 2025-26.")
    private String year;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "Only what was recorded by then, for example 2026-06-30T23:00:00Z.")
    private String knownAt;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder to write to; made when it is not there. An earlier report in it is replaced.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        OdsCode body = read("--ics", ics, () -> OdsCode.of(ics));
        FinancialYear financialYear = read("--year", year, () -> FinancialYear.parse(year));
        Instant known = knownAt == null ? null : read("--known-at", knownAt, () -> Instant.parse(knownAt));
        PrintWriter err = spec.commandLine().getErr();
        try (OpenHistory history = OpenHistory.of(options, err)) {
            ReportRun.write(history.reader(), history.codec(), body, financialYear, known, out);
        } catch (NothingRecorded nothing) {
            err.println(nothing.getMessage());
            return CommandLines.ANSWER_IS_NO;
        }
        for (Path file : written()) {
            spec.commandLine().getOut().println(file);
        }
        spec.commandLine().getOut().flush();
        err.println("The report of " + body + " for " + financialYear + " is written. Open "
                + out.resolve("report.html") + " in a browser; it asks no server for anything.");
        return CommandLines.DONE;
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T read(String option, String given, Reading<T> reading) {
        try {
            return reading.read();
        } catch (DateTimeParseException notATime) {
            throw new Fault(option + " " + given + " is not an instant: write it as 2026-06-30T23:00:00Z.");
        } catch (IllegalArgumentException unreadable) {
            throw new Fault(option + ": " + unreadable.getMessage() + ".");
        }
    }
}
