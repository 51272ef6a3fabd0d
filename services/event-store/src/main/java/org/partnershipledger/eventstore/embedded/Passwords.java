package org.partnershipledger.eventstore.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The generated passwords of the embedded server's logins, one {@code login=password} a line, in a file that only
 * its owner can read. Made once for each data folder; nobody types them.
 */
final class Passwords {
    private static final int RANDOM_BYTES = 24;

    private final Map<String, String> byLogin;

    private Passwords(Map<String, String> byLogin) {
        this.byLogin = byLogin;
    }

    static Passwords of(Path file, Iterable<String> logins) throws IOException {
        var byLogin = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var at = line.indexOf('=');
                if (at > 0) {
                    byLogin.put(line.substring(0, at), line.substring(at + 1));
                }
            }
        }
        var before = byLogin.size();
        for (var login : logins) {
            byLogin.computeIfAbsent(login, _ -> generate());
        }
        if (byLogin.size() > before) {
            write(file, byLogin);
        }
        return new Passwords(byLogin);
    }

    private static void write(Path file, Map<String, String> byLogin) throws IOException {
        var text = new StringBuilder();
        byLogin.forEach((login, password) ->
                text.append(login).append('=').append(password).append('\n'));
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text, StandardOpenOption.SYNC);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private static String generate() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String of(String login) {
        return byLogin.get(login);
    }
}
