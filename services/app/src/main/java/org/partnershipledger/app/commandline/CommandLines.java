package org.partnershipledger.app.commandline;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command line. Machine-readable output goes to stdout, everything for people to stderr. Exit status: 0 done;
 * 1 the answer is no (problems in a file, a history that was tampered with, rows that differ); 2 it could not be
 * asked (wrong options, no database, port in use).
 */
@Command(
        name = "partnership-ledger",
        mixinStandardHelpOptions = true,
        version = "Partnership Ledger 1.0.0",
        sortOptions = false,
        description = "The ledger of what the NHS gets back when it shares data with technology companies.",
        footer = {"", "Without a command it serves. Exit status: 0 done, 1 the answer is no, 2 it could not be asked."},
        subcommands = {
            ServeCommand.class,
            ReportCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
            CalculateCommand.class,
            CommandLine.HelpCommand.class
        })
public final class CommandLines implements Runnable {
    static final int DONE = 0;
    static final int ANSWER_IS_NO = 1;
    static final int NOT_ASKED = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show the technical details of a fault.")
    private boolean verbose;

    CommandLines() {}

    /** Runs one command to its end and returns the exit status. */
    public static int run(String... arguments) {
        CommandLines top = new CommandLines();
        CommandLine line = new CommandLine(top)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((fault, command, parsed) -> top.explain(fault, command.getErr()))
                .setParameterExceptionHandler((wrong, given) -> {
                    wrong.getCommandLine().getErr().println(wrong.getMessage());
                    wrong.getCommandLine()
                            .getErr()
                            .println("Try: "
                                    + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                    return NOT_ASKED;
                });
        return line.execute(withCommand(arguments, line));
    }

    /** Serving is what happens when no command is named. */
    private static String[] withCommand(String[] arguments, CommandLine line) {
        if (arguments.length == 0) {
            return new String[] {"serve"};
        }
        boolean named = line.getSubcommands().containsKey(arguments[0]);
        boolean asksAboutAll = arguments[0].matches("-h|--help|-V|--version");
        if (named || asksAboutAll || !arguments[0].startsWith("-")) {
            return arguments;
        }
        String[] serving = new String[arguments.length + 1];
        serving[0] = "serve";
        System.arraycopy(arguments, 0, serving, 1, arguments.length);
        return serving;
    }

    private int explain(Exception fault, PrintWriter err) {
        err.println(Fault.sentence(fault));
        if (verbose) {
            fault.printStackTrace(err);
        }
        return NOT_ASKED;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }
}
