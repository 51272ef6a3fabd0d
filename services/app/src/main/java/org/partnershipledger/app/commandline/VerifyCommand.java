package org.partnershipledger.app.commandline;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.partnershipledger.audit.verify.Verification;
import org.partnershipledger.audit.verify.VerifyRun;
import org.partnershipledger.audit.verify.VerifyRun.Checkpoint;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Recomputes every hash of the history from the stored bytes and names the first position that is wrong. The work
 * is the audit module's; its own small program does the same with no more rights than an auditor has.
 */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Prove that the history was not altered. Exit status 1: it was, and the first bad position is named;"
                        + " or the database would now let somebody alter it, and what is missing is named.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions options;

    @ArgGroup(exclusive = false)
    private Kept kept;

    @Option(names = "--json", description = "The result as JSON.")
    private boolean json;

    private static final class Kept {
        @Option(
                names = "--expect-size",
                required = true,
                paramLabel = "N",
                description = "Size that an earlier run printed and you kept.")
        private long size;

        @Option(
                names = "--expect-root",
                required = true,
                paramLabel = "HEX",
                description = "Root that it printed with that size.")
        private String root;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        if (kept != null && !kept.root.matches("[0-9a-fA-F]{64}")) {
            throw new Fault("--expect-root is 64 hexadecimal digits, as verify prints it.");
        }
        Checkpoint checkpoint = kept == null ? null : new Checkpoint(kept.size, kept.root);
        try (OpenHistory history = OpenHistory.of(options, err);
                var connection = history.database().unpooled().getConnection()) {
            Verification result = VerifyRun.of(connection, checkpoint, new Progress(err, "Verified")::at);
            out.print(json ? result.json() + System.lineSeparator() : result.inWords());
            out.flush();
            return result.exitStatus();
        }
    }
}
