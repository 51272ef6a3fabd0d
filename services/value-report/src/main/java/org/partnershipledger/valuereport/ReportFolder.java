package org.partnershipledger.valuereport;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.render.ReportFiles;

/**
 * Writes a report as a folder that opens from a disk. Whole or not at all: the files are written beside the target
 * and moved there in one step. A folder with anything else in it is not touched; an earlier report there is replaced.
 */
public final class ReportFolder {
    private ReportFolder() {}

    /**
     * @throws FolderRefused when the target holds something that is not a report
     */
    public static void write(ReportModel model, Path folder) throws IOException {
        var target = folder.toAbsolutePath().normalize();
        refuseForeign(target);
        Files.createDirectories(target.getParent());
        var fresh = Files.createTempDirectory(target.getParent(), ".report-");
        try {
            for (var file : ReportFiles.of(model).entrySet()) {
                var path = fresh.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            openToReaders(fresh);
            replace(target, fresh);
        } finally {
            delete(fresh);
        }
    }

    private static void refuseForeign(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new FolderRefused(target + " is a file. Name a folder for the report.");
        }
        try (var entries = Files.list(target)) {
            var any = entries.findAny().isPresent();
            if (any && !Files.exists(target.resolve("manifest.json"))) {
                throw new FolderRefused(target
                        + " holds files that are not a report. Name an empty or a new folder; nothing was changed.");
            }
        }
    }

    private static void replace(Path target, Path fresh) throws IOException {
        if (!Files.exists(target)) {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        var old = target.resolveSibling(fresh.getFileName() + ".old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException lost) {
            throw new FolderRefused(target + " was written by somebody else at the same moment. Run the report again.");
        } finally {
            if (!Files.exists(target)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        delete(old);
    }

    /** A temporary folder is private; a published report is not. */
    private static void openToReaders(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The report was not written; the message says why and what to do. */
    public static final class FolderRefused extends IOException {
        FolderRefused(String message) {
            super(message);
        }
    }
}
