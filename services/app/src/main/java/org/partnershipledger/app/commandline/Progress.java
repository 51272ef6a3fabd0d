package org.partnershipledger.app.commandline;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Says on stderr how far long work is: a line that renews itself on a terminal, a new line at every tenth otherwise,
 * so that a log file stays readable.
 */
final class Progress {
    private final PrintWriter err;
    private final String what;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private int said = -1;

    Progress(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    void at(long done, long total) {
        int percent = total <= 0 ? 100 : (int) Math.min(100, done * 100 / total);
        if (percent == said || !terminal && percent / 10 == said / 10 && said >= 0) {
            return;
        }
        said = percent;
        String line = String.format(Locale.UK, "%s: %,d of %,d (%d%%)", what, done, total, percent);
        if (terminal) {
            err.print("\r" + line + (percent == 100 ? System.lineSeparator() : ""));
        } else {
            err.println(line);
        }
        err.flush();
    }
}
