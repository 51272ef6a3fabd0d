package org.partnershipledger.eventstore.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says about a server that a killed program left behind. A process number is no identity: it
 * may belong to any program by now, and a copied folder names the server of the original. So nothing is signalled that
 * is not a PostgreSQL, started at the recorded time, on this very folder.
 *
 * <p>Lines of the file, by PostgreSQL's {@code pidfile.h}: process number, data folder, start time in seconds.
 */
record LeftServer(Path file, List<String> lines) {
    private static final String PROGRAM = "postgres";
    /** The operating system knows a start to a second or so, and PostgreSQL notes it a little later. */
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    /** Empty when the cluster was stopped in the ordinary way, or its file cannot be made out. */
    static Optional<LeftServer> in(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        boolean whole = lines.size() >= 3
                && lines.get(0).strip().matches("\\d{1,18}")
                && lines.get(2).strip().matches("\\d{1,12}");
        return whole ? Optional.of(new LeftServer(file, lines)) : Optional.empty();
    }

    /** The running server of this folder; empty when it ended, or the number belongs to somebody else. */
    Optional<ProcessHandle> running() {
        return ProcessHandle.of(number()).filter(ProcessHandle::isAlive).filter(this::isOfThisFolder);
    }

    private boolean isOfThisFolder(ProcessHandle process) {
        var info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().equals(PROGRAM))
                .orElse(false);
        return postgres
                && isHere()
                && info.startInstant().filter(this::isRecorded).isPresent();
    }

    /** A copied folder still names the folder that it was copied from. */
    private boolean isHere() {
        try {
            return Files.isSameFile(Path.of(lines.get(1)), file.getParent());
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean isRecorded(Instant started) {
        var recorded = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return Duration.between(started, recorded).abs().compareTo(TOLERANCE) <= 0;
    }

    long number() {
        return Long.parseLong(lines.getFirst().strip());
    }

    /**
     * Puts our own process in the place of a number that is somebody else's: PostgreSQL takes a file of its own parent
     * for a left one and does not ask that number any more. The rest stays, so that it still refuses to start beside
     * processes that hold on to the old server's shared memory.
     */
    void disown() throws IOException {
        var changed = new ArrayList<>(lines);
        changed.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(file, changed);
    }
}
