package org.partnershipledger.app.commandline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;
import org.partnershipledger.ledger.calculation.CalculateStream;
import picocli.CommandLine.Command;

/**
 * Calculates cases from standard input, one JSON object a line, to standard output, in the same order. Needs no
 * database and starts no server. The format is that of terms-format.md; the work is {@link CalculateStream}'s.
 */
@Command(
        name = "calculate",
        mixinStandardHelpOptions = true,
        description = "Calculate cases from standard input, one JSON object a line, with every step of the working.")
final class CalculateCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        try (var in = new FileInputStream(FileDescriptor.in);
                var out = new FileOutputStream(FileDescriptor.out)) {
            int status = CalculateStream.run(in, out);
            if (status == CalculateStream.UNREADABLE) {
                throw new Fault("The input could not be read or the output not be written to its end.");
            }
            return CommandLines.DONE;
        }
    }
}
