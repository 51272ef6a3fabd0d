package org.partnershipledger.eventstore.append;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands between a program and its database server and hands on every byte, until it is told where to cut. What it
 * cuts is lost and the connection with it, as with a network that breaks; connections made later are served again,
 * unless the server is to stay out of reach.
 */
final class CuttingProxy implements AutoCloseable {
    enum Cut {
        NOTHING,
        /** What the program says next never reaches the server. */
        NEXT_REQUEST,
        /** The server does what it is asked next; its whole answer never reaches the program. */
        NEXT_ANSWER
    }

    private static final int BUFFER = 1 << 16;
    private static final int READY_FOR_QUERY = 6;

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> open = new ArrayList<>();
    private final int serverPort;
    private volatile Cut cut = Cut.NOTHING;
    private volatile boolean outOfReachAfterwards;
    private volatile boolean outOfReach;

    CuttingProxy(int serverPort) throws IOException {
        this.serverPort = serverPort;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void cut(Cut where) {
        cut = where;
    }

    /** From the next cut on nothing is served, until {@link #mend}. */
    void stayOutOfReachAfterwards() {
        outOfReachAfterwards = true;
    }

    void mend() {
        outOfReachAfterwards = false;
        outOfReach = false;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var program = listening.accept();
                if (outOfReach) {
                    program.close();
                } else {
                    connect(program, new Socket(InetAddress.getLoopbackAddress(), serverPort));
                }
            } catch (IOException closed) {
                // The listening socket is closed at the end of the test; a server that is gone refuses by itself.
            }
        }
    }

    private synchronized void connect(Socket program, Socket server) {
        open.add(program);
        open.add(server);
        Thread.ofVirtual().start(() -> carry(program, server, Cut.NEXT_REQUEST));
        Thread.ofVirtual().start(() -> carry(server, program, Cut.NEXT_ANSWER));
    }

    private void carry(Socket from, Socket to, Cut here) {
        try (from;
                to) {
            byte[] bytes = new byte[BUFFER];
            for (int read = from.getInputStream().read(bytes); read >= 0; ) {
                if (cut == here) {
                    while (here == Cut.NEXT_ANSWER && !isWhole(bytes, read)) {
                        read = from.getInputStream().read(bytes);
                    }
                    outOfReach = outOfReachAfterwards;
                    cut = Cut.NOTHING;
                    return;
                }
                to.getOutputStream().write(bytes, 0, read);
                read = from.getInputStream().read(bytes);
            }
        } catch (IOException broken) {
            // One end is gone; leaving closes the other.
        }
    }

    /** Whether an answer ends here: with "ready for the next query, outside a transaction", so it is committed. */
    private static boolean isWhole(byte[] bytes, int read) {
        return read >= READY_FOR_QUERY && bytes[read - READY_FOR_QUERY] == 'Z' && bytes[read - 1] == 'I';
    }

    @Override
    public synchronized void close() throws IOException {
        listening.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
