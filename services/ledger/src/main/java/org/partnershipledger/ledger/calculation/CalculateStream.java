package org.partnershipledger.ledger.calculation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnershipledger.kernel.gainshare.Problem;

/**
 * JSON Lines in, JSON Lines out: one result for each line, in the same order (terms-format.md). Memory does not grow
 * with the number of lines, nor with the length of a line beyond {@link JsonTree#LONGEST}.
 * Results are flushed before waiting for more input, so that it can be used as a conversation too.
 */
public final class CalculateStream {
    /** Every line was answered, if only with REJECTED. */
    public static final int ANSWERED = 0;

    /** The input could not be read, or the results not be written, to the end. */
    public static final int UNREADABLE = 2;

    private CalculateStream() {}

    /** @return the exit status: {@link #ANSWERED} or {@link #UNREADABLE} */
    public static int run(InputStream in, OutputStream out) {
        Lines lines = new Lines(in, JsonTree.LONGEST);
        StringBuilder results = new StringBuilder(1 << 17);
        try {
            try {
                while (lines.next()) {
                    answer(lines, results);
                    results.append('\n');
                    if (lines.isWaiting() || results.length() > 1 << 16) {
                        write(results, out);
                    }
                }
            } finally {
                write(results, out);
            }
            return ANSWERED;
        } catch (IOException unreadable) {
            return UNREADABLE;
        }
    }

    private static void answer(Lines lines, StringBuilder results) {
        if (lines.isTooLong()) {
            Problem tooLong = new Problem(
                    "", "line " + lines.number() + " is longer than " + JsonTree.LONGEST + " bytes: split the case");
            new ResultWriter(results).rejected(null, lines.number(), List.of(tooLong));
            return;
        }
        Calculation.answer(lines.bytes(), lines.length(), lines.number(), results);
    }

    private static void write(StringBuilder results, OutputStream out) throws IOException {
        out.write(results.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        results.setLength(0);
    }
}
