package org.partnershipledger.valuereport.render;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import org.partnershipledger.valuereport.model.Cover;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was written and from what: cut-offs, last position, definition version, and the SHA-256 of every other file.
 * Whoever has the same history and the same program can make the same files and compare.
 */
final class Manifest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Manifest() {}

    static byte[] of(Cover cover, SortedMap<String, byte[]> files) {
        var node = JSON.createObjectNode();
        node.put("bodyCode", cover.bodyCode()).put("financialYear", cover.year().label());
        node.put("status", cover.status().name()).put("sample", cover.sample());
        node.put("definition", cover.definition());
        node.put("effectiveCutOff", cover.effectiveCutOff().toString());
        node.put("knownAt", cover.knownAt() == null ? null : cover.knownAt().toString());
        node.put("lastPosition", cover.lastPosition()).put("events", cover.events());
        var listed = node.putArray("files");
        files.forEach((name, content) -> listed.addObject()
                .put("name", name)
                .put("bytes", content.length)
                .put("sha256", sha256(content)));
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return ReportFiles.utf8(JSON.writer().with(printer).writeValueAsString(node) + "\n");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
