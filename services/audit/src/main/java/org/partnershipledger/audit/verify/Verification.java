package org.partnershipledger.audit.verify;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run of the verifier came to.
 *
 * @param size events read
 * @param root over the leaves as recomputed from the stored columns and bytes, 64 hex digits
 * @param findings the first of everything wrong, by position; at most {@value #KEPT}
 * @param wrong how many things are wrong in all
 * @param unguarded triggers that should refuse every change of the history and do not stand as they were made
 */
public record Verification(long size, String root, List<Finding> findings, long wrong, List<String> unguarded) {
    public static final int KEPT = 100;

    public Verification {
        findings = List.copyOf(findings);
        unguarded = List.copyOf(unguarded);
    }

    /** Whether the history is whole; it may be so without its guards. */
    public boolean ok() {
        return wrong == 0;
    }

    /** The first bad position, 0 when nothing is wrong. */
    public long firstBadPosition() {
        return findings.isEmpty() ? 0 : findings.getFirst().position();
    }

    /** 0 nothing wrong, 1 something wrong with the history or with what guards it; 2 is kept for a run that could not be made. */
    public int exitStatus() {
        return ok() && unguarded.isEmpty() ? 0 : 1;
    }

    /** For people, on standard output. */
    public String inWords() {
        if (ok()) {
            return "The history is whole: " + counted(size)
                    + ", every entry, leaf and number recomputed from the stored bytes.\n"
                    + "size " + size + "\nroot " + root + "\n"
                    + "Keep size and root outside this system: a later run with --expect-size and --expect-root"
                    + " proves that nothing up to here was changed.\n"
                    + guards();
        }
        var text = new StringBuilder();
        text.append("THE HISTORY IS NOT AS IT WAS RECORDED. First bad position: ")
                .append(firstBadPosition())
                .append(". ")
                .append(wrong == 1 ? "1 thing is" : wrong + " things are")
                .append(" wrong in ")
                .append(counted(size))
                .append(".\n");
        findings.forEach(finding -> text.append(finding.inWords()).append('\n'));
        if (wrong > findings.size()) {
            text.append("… and ").append(wrong - findings.size()).append(" more.\n");
        }
        text.append("size ").append(size).append("\nroot ").append(root).append('\n');
        text.append(guards());
        text.append("Change nothing. Keep a copy of the database and its logs, stop writing, and tell the auditor.\n");
        return text.toString();
    }

    private String guards() {
        return unguarded.isEmpty() ? "" : "IT IS NOT GUARDED. " + unguardedInWords() + "\n";
    }

    /** What is missing and what to do; asked only when something is. */
    public String unguardedInWords() {
        return "The database would let somebody change what is recorded: " + String.join(", ", unguarded)
                + (unguarded.size() == 1 ? " is" : " are")
                + " not on as made. Find out who changed that and since when, compare with a root that was kept"
                + " outside, and have the owner of the database put the triggers back (\"enable always\").";
    }

    private static String counted(long events) {
        return events == 1 ? "1 event" : events + " events";
    }

    /** For machines: one object on one line. */
    public String json() {
        var list = findings.stream()
                .map(finding -> "{\"position\":" + finding.position() + ",\"check\":"
                        + quoted(finding.check().name())
                        + ",\"what\":" + quoted(finding.what()) + ",\"expected\":" + quoted(finding.expected())
                        + ",\"found\":" + quoted(finding.found()) + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"ok\":" + ok() + ",\"size\":" + size + ",\"root\":" + quoted(root) + ",\"firstBadPosition\":"
                + (ok() ? "null" : String.valueOf(firstBadPosition())) + ",\"wrong\":" + wrong + ",\"findings\":" + list
                + ",\"unguarded\":"
                + unguarded.stream().map(Verification::quoted).collect(Collectors.joining(",", "[", "]")) + "}";
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < 0x20 || c == 0x7f || Character.isSurrogate((char) c)) {
                json.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
