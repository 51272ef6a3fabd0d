package org.partnershipledger.app.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * This process's class path with every folder packed into an archive: Java shares loaded classes between processes only
 * from archives, and a shared start takes half the time.
 */
final class PackedClasses {
    private PackedClasses() {}

    static String in(Path folder) throws IOException {
        var packed = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var source = Path.of(entry);
            packed.add(
                    Files.isDirectory(source)
                            ? pack(source, folder.resolve("classes-" + packed.size() + ".jar"))
                            : entry);
        }
        return String.join(File.pathSeparator, packed);
    }

    private static String pack(Path source, Path jar) throws IOException {
        try (var files = Files.walk(source);
                var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(0);
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(new ZipEntry(source.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }
}
