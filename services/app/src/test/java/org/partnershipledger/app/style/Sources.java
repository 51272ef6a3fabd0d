package org.partnershipledger.app.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of the repository as its reader sees them: nothing that a build made, nothing that was recorded.
 * The style tests read them all; each asserts that it saw some, so that a moved folder cannot turn a test off.
 */
final class Sources {

    static final Path ROOT = root();
    private static final Set<String> MADE =
            Set.of(".git", "target", "node_modules", "data", "report", ".idea", ".vscode");
    private static final Set<String> TEXT = Set.of(
            "java",
            "jte",
            "sql",
            "md",
            "yaml",
            "yml",
            "xml",
            "json",
            "properties",
            "sh",
            "txt",
            "css",
            "js",
            "csv",
            "config");

    private Sources() {}

    /** Every text file, in path order. */
    static List<Path> text() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean made = !folder.equals(ROOT)
                            && MADE.contains(folder.getFileName().toString())
                            && !folder.toString().contains("/src/");
                    return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    String ending = name.substring(name.lastIndexOf('.') + 1);
                    if (TEXT.contains(ending)
                            || name.equals("Makefile")
                            || name.equals("Dockerfile")
                            || isScript(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    static List<Path> java() {
        return text().stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    /** Java files of the product, without tests. */
    static List<Path> mainJava() {
        return java().stream()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("not readable as UTF-8: " + shown(file), unreadable);
        }
    }

    /** As a person would type it. */
    static String shown(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static boolean isScript(Path file) {
        Path folder = file.getParent();
        return folder.equals(ROOT.resolve(".ci")) || folder.equals(ROOT.resolve(".mvn"));
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .filter(folder -> Files.exists(folder.resolve("Makefile")) && Files.exists(folder.resolve("services")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no folder above this one has a Makefile and services/"));
    }
}
