package org.partnershipledger.ledger.register.imports;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.ledger.register.imports.Mapping.FileRule;

/**
 * Which of the given files is which of the mapping's files, by its name. Each is given exactly once, and nothing is
 * given that the mapping does not describe: an import of half a register would look like a register that shrank.
 */
final class GivenFiles {
    private GivenFiles() {}

    static Map<FileRule, Path> matched(Mapping mapping, List<Path> paths, Problems problems) {
        var given = new LinkedHashMap<FileRule, Path>();
        var used = new HashSet<Path>();
        for (var rule : mapping.files()) {
            var fitting = paths.stream()
                    .filter(path -> rule.fits(String.valueOf(path.getFileName())))
                    .toList();
            if (fitting.size() != 1) {
                problems.add(
                        Place.file(mapping.file()),
                        (fitting.isEmpty() ? "no given file is " : "several given files are ") + rule.name() + " ("
                                + Place.printable(rule.fileName()) + ")",
                        "give exactly one file with such a name, or change file-name in the mapping");
            } else {
                given.put(rule, fitting.getFirst());
                used.add(fitting.getFirst());
            }
        }
        paths.stream()
                .filter(path -> !used.contains(path))
                .forEach(path -> problems.add(
                        Place.file(String.valueOf(path.getFileName())),
                        "is none of the mapping's files",
                        "leave it out, or describe it in the mapping under files"));
        return given;
    }
}
