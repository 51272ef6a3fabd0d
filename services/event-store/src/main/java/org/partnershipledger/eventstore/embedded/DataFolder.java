package org.partnershipledger.eventstore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.partnershipledger.eventstore.StartRefused;

/**
 * The folder that holds the embedded database, used by one process at a time. The lock is the operating system's:
 * it is gone when the process is, however it ended.
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel lockFile, FileLock lock) {
        this.root = root;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** @throws StartRefused when the folder cannot be written or another process uses it */
    static DataFolder open(Path folder) {
        var root = folder.toAbsolutePath().normalize();
        try {
            if (Files.notExists(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            var lockFile =
                    FileChannel.open(root.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(lockFile);
            if (lock == null) {
                lockFile.close();
                throw new StartRefused("The data folder " + root + " is in use by another Partnership Ledger that is"
                        + " still running; stop that one, or name another folder with --data-dir.");
            }
            return new DataFolder(root, lockFile, lock);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** One sentence for every way in which a folder or disk refuses. */
    static StartRefused unusable(Path root, IOException e) {
        var why =
                switch (e) {
                    case AccessDeniedException _ -> "this user may not write there";
                    case FileAlreadyExistsException _ -> "a file is in its place";
                    case IOException full when isFull(full) -> "the disk is full";
                    default -> "the operating system refused (" + e.getMessage() + ")";
                };
        return new StartRefused(
                "The data folder " + root + " cannot be used: " + why
                        + "; put that right, or name another folder with --data-dir.",
                e);
    }

    private static boolean isFull(IOException e) {
        return String.valueOf(e.getMessage()).contains("No space left");
    }

    Path root() {
        return root;
    }

    Path binaries() {
        return root.resolve("postgresql");
    }

    Path cluster() {
        return root.resolve("database");
    }

    /** Where a new cluster is made before it is moved into place whole. */
    Path unfinishedCluster() {
        return root.resolve("database.unfinished");
    }

    Path passwords() {
        return root.resolve("passwords");
    }

    Path serverLog() {
        return root.resolve("postgresql.log");
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
