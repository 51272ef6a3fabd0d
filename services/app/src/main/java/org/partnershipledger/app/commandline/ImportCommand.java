package org.partnershipledger.app.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.register.imports.ImportOutcome;
import org.partnershipledger.ledger.register.imports.ImportPlan;
import org.partnershipledger.ledger.register.imports.RegisterImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads the files of a published register as what they are: statements of a named source on a day. Without
 * {@code --record} it is a dry run that shows what would be recorded and every problem with its place and cure. All
 * of it is recorded or nothing; a second time changes nothing. The work is {@link RegisterImport}'s.
 */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Import a register from CSV files: a dry run first, then with --record. Exit status 0: it can be"
                        + " recorded, was recorded, or was recorded before; 1: something is to be mended, nothing was recorded.",
        footer = {
            "",
            "What a register has recorded is shown by: report --ics BODY --year YEAR --out DIR,",
            "where YEAR is the financial year of the day on which the register stated it."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions options;

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME|FILE",
            description = "nhs-digital-2021-02, which comes with the program, or a mapping file of your own.")
    private String mapping;

    @Option(names = "--record", description = "Record it; without this option nothing is recorded.")
    private boolean record;

    @Option(
            names = "--actor",
            paramLabel = "ID",
            defaultValue = "importer",
            description = "Id of who imports, as the history keeps it; never a name (default: ${DEFAULT-VALUE}).")
    private String actor;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The register's CSV files; .gz is read too.")
    private List<Path> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OpenHistory history = OpenHistory.of(options, spec.commandLine().getErr())) {
            ImportPlan plan =
                    RegisterImport.plan(mapping, files, RegisterImport.recordedIn(history.reader(), history.codec()));
            if (!record || plan.command().isEmpty()) {
                out.println(plan.text());
                out.println(
                        plan.hasProblems() || plan.changes().nothing()
                                ? "Nothing was recorded."
                                : "Nothing was recorded; do it again with --record to record it.");
                out.flush();
                return plan.hasProblems() ? CommandLines.ANSWER_IS_NO : CommandLines.DONE;
            }
            ImportOutcome outcome = RegisterImport.run(
                    plan, history.gateway(), origin(plan.command().get().body()));
            out.println(outcome.text());
            out.flush();
            return switch (outcome.kind()) {
                case RECORDED, NOTHING_NEW -> CommandLines.DONE;
                case REFUSED -> CommandLines.ANSWER_IS_NO;
                case UNAVAILABLE -> CommandLines.NOT_ASKED;
            };
        }
    }

    private Origin origin(OdsCode body) {
        UUID id = UUID.randomUUID();
        return new Origin(actor, "IMPORTER", body, id, id, Optional.empty(), Optional.empty());
    }
}
