package org.partnershipledger.ledger.register.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A register's file as text, with the hash of its bytes. Packed files (gz) are recognised by their content, not by
 * their name, and unpacked up to a limit, so that a small file cannot fill the memory. Characters are read strictly:
 * a wrong encoding is a problem with its line, never a question mark in a public record.
 * Next: {@link Table}.
 *
 * @param sha256 of the file's bytes as they lie on the disk
 */
record ReadFile(String name, String sha256, String text) {
    static final int LARGEST_FILE = 64 * 1024 * 1024;
    private static final String LARGEST = "64 MB";

    static Optional<ReadFile> read(Path path, Charset encoding, Problems problems) {
        var place = Place.file(String.valueOf(path.getFileName()));
        try {
            if (!Files.isRegularFile(path)) {
                problems.add(place, "is not a file that can be read", "check the name and the folder");
            } else if (Files.size(path) > LARGEST_FILE) {
                problems.add(place, "is larger than " + LARGEST, "divide it by rows into several imports");
            } else {
                return of(place, Files.readAllBytes(path), encoding, problems);
            }
        } catch (IOException unreadable) {
            problems.add(place, "cannot be read", "check that the file is whole and that you may read it");
        }
        return Optional.empty();
    }

    private static Optional<ReadFile> of(Place place, byte[] bytes, Charset encoding, Problems problems) {
        String sha256 = sha256(bytes);
        byte[] plain = bytes;
        if (startsWith(bytes, 0x1f, 0x8b)) {
            var unpacked = unpacked(place, bytes, problems);
            if (unpacked.isEmpty()) {
                return Optional.empty();
            }
            plain = unpacked.get();
        }
        if (plain.length == 0) {
            problems.add(place, "is empty", "give the file that has the register");
            return Optional.empty();
        }
        var strange = strange(plain);
        if (strange.isPresent()) {
            problems.add(place, "is " + strange.get(), "save the sheet as CSV and give that file");
            return Optional.empty();
        }
        return decoded(place, plain, encoding, problems).map(text -> new ReadFile(place.file(), sha256, text));
    }

    private static Optional<byte[]> unpacked(Place place, byte[] bytes, Problems problems) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = stream.readNBytes(LARGEST_FILE + 1);
            if (plain.length <= LARGEST_FILE) {
                return Optional.of(plain);
            }
            problems.add(
                    place,
                    "unpacks to more than " + LARGEST,
                    "check that it is a register; divide it into several imports");
        } catch (IOException damaged) {
            problems.add(place, "is a packed file that is damaged or cut off", "fetch it again, or unpack it yourself");
        }
        return Optional.empty();
    }

    private static Optional<String> strange(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("an Excel workbook or a zip archive, not CSV");
        }
        if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return Optional.of("an old Excel workbook, not CSV");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("a PDF, not CSV");
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return beginning.startsWith("<!doctype html") || beginning.startsWith("<html")
                ? Optional.of("a web page, perhaps of a sign-in, not CSV")
                : Optional.empty();
    }

    private static Optional<String> decoded(Place place, byte[] bytes, Charset encoding, Problems problems) {
        boolean marked = startsWith(bytes, 0xef, 0xbb, 0xbf) && encoding.equals(StandardCharsets.UTF_8);
        var in = ByteBuffer.wrap(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0));
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        var result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            decoder.flush(out);
            return Optional.of(out.flip().toString());
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            problems.add(
                    place,
                    "is UTF-16, not " + encoding.name(),
                    "save the file as UTF-8, or write encoding: utf-16 in the mapping");
            return Optional.empty();
        }
        long line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        problems.add(
                Place.line(place.file(), line),
                "has a character that is not " + encoding.name(),
                "save the file as UTF-8, or name its encoding in the mapping, for example encoding: windows-1252");
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
