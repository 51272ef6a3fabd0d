package org.partnershipledger.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.partnershipledger.audit.verify.EntryForm.Field;
import org.partnershipledger.audit.verify.EntryForm.Kind;
import org.partnershipledger.audit.verify.Finding.Check;

/**
 * One row against itself: the entry made anew from the columns against the stored entry, field by field, and the leaf
 * over it. When the two entries differ, the stored leaf says which side was touched: it is the third witness.
 */
public final class RowCheck {
    private static final int SALT = 32;

    private final EntryForm form = new EntryForm();

    /** Everything wrong within one row; empty when it is as it was recorded. */
    public static List<Finding> of(StoredEvent event) {
        var findings = new ArrayList<Finding>();
        new RowCheck().check(event, findings);
        return findings;
    }

    /** @return the leaf over the columns, whatever is stored */
    byte[] check(StoredEvent event, List<Finding> findings) {
        var fields = form.fields(event);
        var entry = EntryForm.bytes(fields);
        var leaf = form.leaf(entry);
        if (!Arrays.equals(entry, event.entry())) {
            differences(event, fields, Arrays.equals(leaf, event.leaf()), findings);
        } else if (event.salt().length != SALT) {
            findings.add(new Finding(
                    event.position(),
                    Check.COLUMN,
                    "The salt has not 32 bytes.",
                    "32 bytes",
                    event.salt().length + " bytes"));
        }
        if (!Arrays.equals(leaf, event.leaf()) && !Arrays.equals(form.leaf(event.entry()), event.leaf())) {
            findings.add(new Finding(
                    event.position(),
                    Check.LEAF,
                    "The stored leaf is the hash neither of the stored entry nor of the columns.",
                    hex(leaf),
                    hex(event.leaf())));
        }
        return leaf;
    }

    private static void differences(
            StoredEvent event, List<Field> made, boolean columnsAreLeaf, List<Finding> findings) {
        var stored = EntryForm.read(event.entry());
        var before = findings.size();
        if (stored != null && stored.size() == made.size()) {
            for (var i = 0; i < made.size(); i++) {
                if (!Arrays.equals(made.get(i).bytes(), stored.get(i))) {
                    findings.add(difference(event.position(), made.get(i), stored.get(i), columnsAreLeaf));
                }
            }
        }
        if (findings.size() == before) {
            findings.add(new Finding(
                    event.position(),
                    Check.ENTRY,
                    "The stored entry is not the byte form of an event; it was changed, or the columns were.",
                    made.size() + " fields after the tag",
                    "bytes in another form"));
        }
    }

    private static Finding difference(long position, Field made, byte[] stored, boolean columnsAreLeaf) {
        var check = check(made);
        var what = columnsAreLeaf
                ? "The stored entry and the column " + made.name() + " disagree, and the leaf agrees with the column:"
                        + " the entry was changed, or the column and the leaf were changed together."
                : switch (check) {
                    case PAYLOAD -> "What was recorded (payload), or its salt, was changed afterwards.";
                    case METADATA -> "Who, when or why (metadata), or its salt, was changed afterwards.";
                    default -> "The column " + made.name() + " was changed afterwards.";
                };
        return new Finding(position, check, what, readable(made.kind(), stored), readable(made.kind(), made.bytes()));
    }

    private static Check check(Field field) {
        return switch (field.name()) {
            case "payload" -> Check.PAYLOAD;
            case "metadata" -> Check.METADATA;
            default -> Check.COLUMN;
        };
    }

    private static String readable(Kind kind, byte[] bytes) {
        if ((kind == Kind.NUMBER || kind == Kind.TIME) && bytes.length == 8) {
            var number = ByteBuffer.wrap(bytes).getLong();
            return kind == Kind.NUMBER ? String.valueOf(number) : StoredTime.text(number);
        }
        var text = new String(bytes, UTF_8);
        var isText = kind == Kind.TEXT && text.length() <= 200 && text.chars().noneMatch(Character::isISOControl);
        return isText ? text : hex(bytes);
    }

    static String hex(byte[] bytes) {
        var shown = bytes.length <= 64 ? bytes : Arrays.copyOf(bytes, 64);
        return HexFormat.of().formatHex(shown) + (bytes.length <= 64 ? "" : "… (" + bytes.length + " bytes)");
    }
}
