package org.partnershipledger.app.commandline;

import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.partnershipledger.eventstore.StartRefused;
import org.partnershipledger.eventstore.append.HistoryUnavailable;
import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.eventstore.projection.FoldStopped;
import org.partnershipledger.eventstore.read.HistoryGap;
import org.partnershipledger.valuereport.ReportFolder.FolderRefused;
import org.springframework.boot.web.server.PortInUseException;

/**
 * One sentence for each fault that whoever starts the program can do something about: what is wrong, where, and what
 * to do. Looks through the causes, because a framework wraps what went wrong.
 */
final class Fault extends RuntimeException {
    private static final String DISK_FULL = "53100";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String WRONG_PASSWORD = "28";

    Fault(String sentence) {
        super(sentence);
    }

    static String sentence(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return "This stopped for a reason that the program does not know ("
                + fault.getClass().getSimpleName()
                + "). Nothing half-written stays. Run it again with --verbose to see the details.";
    }

    private static String known(Throwable cause) {
        return switch (cause) {
            case Fault ours -> ours.getMessage();
            case StartRefused refused -> refused.getMessage();
            case FolderRefused refused -> refused.getMessage();
            case UnknownEvent unknown -> "Reading stopped: " + unknown.getMessage() + ".";
            case FoldStopped stopped -> "Reading stopped: " + stopped.getMessage() + ".";
            case HistoryGap gap -> "Reading stopped: " + gap.getMessage();
            case UnreadableEvent unreadable -> "Reading stopped: " + unreadable.getMessage() + ". Verify the history.";
            case PortInUseException used ->
                "Port " + used.getPort()
                        + " is in use by another program: stop that one, or choose another port with --port.";
            case SQLException sql -> database(sql);
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
            case AccessDeniedException denied -> "This user may not read or write " + denied.getFile() + ".";
            case HistoryUnavailable unavailable when unavailable.getCause() == null -> unavailable.getMessage();
            default -> null;
        };
    }

    private static String database(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (state.equals(DISK_FULL)) {
            return "The disk of the database is full: make room, then do the same again. What was recorded before stays.";
        }
        if (state.equals(NO_SUCH_DATABASE) || state.startsWith(WRONG_PASSWORD)) {
            return "The database refused the connection (" + firstLine(sql)
                    + "): check --database-url and the user and password.";
        }
        if (sql.getCause() instanceof ConnectException || state.startsWith("08")) {
            return "The database does not answer: check that it runs and that --database-url names it.";
        }
        return null;
    }

    private static String firstLine(SQLException sql) {
        return sql.getMessage().lines().findFirst().orElse("no reason given").replaceFirst("^FATAL: ", "");
    }
}
