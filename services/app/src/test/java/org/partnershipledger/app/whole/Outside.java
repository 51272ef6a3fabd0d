package org.partnershipledger.app.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The world outside this machine, as far as a Java process can reach it: every proxy that Java knows is set to a
 * listener here, so a connection to anywhere but the loopback address arrives here and is written down.
 */
final class Outside implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> asked = new CopyOnWriteArrayList<>();

    Outside() throws IOException {
        Thread.ofVirtual().start(this::listen);
    }

    List<String> javaOptions() {
        return List.of("http", "https", "socks").stream()
                .flatMap(kind -> List.of(
                        "-D" + kind + "ProxyHost=127.0.0.1", "-D" + kind + "ProxyPort=" + listening.getLocalPort())
                        .stream())
                .map(option -> option.replaceFirst("(http|https)Proxy", "$1.proxy"))
                .toList();
    }

    /** The first line of each connection. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try (var connection = listening.accept();
                    var lines = new BufferedReader(
                            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
                connection.setSoTimeout(1_000);
                asked.add("a connection");
                asked.add(String.valueOf(lines.readLine()));
            } catch (IOException closed) {
                // Closed at the end of the test, or the caller said nothing: the connection itself is written down.
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
