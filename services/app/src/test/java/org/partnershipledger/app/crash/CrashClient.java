package org.partnershipledger.app.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One client that drafts (and so claims the reference of) and signs agreements as fast as it is answered. It writes into its journal before it sends
 * and after it is answered; when the answer does not come, it sends the same command with the same id again.
 */
final class CrashClient implements Runnable {
    private final int number;
    private final Target target;
    private final AtomicBoolean enough;
    final List<Sent> journal = new ArrayList<>();
    final AtomicLong acknowledged = new AtomicLong();
    long unknownOutcomes;
    long foundAgain;

    /** Where the living child listens. */
    interface Target {
        /** Waits for a child that was started after the one that failed this client; 0: for any. */
        Listening after(int generation) throws InterruptedException;
    }

    record Listening(int generation, int port) {}

    /** @param events how many events the command records: all of them or none */
    static final class Sent {
        final UUID id = UUID.randomUUID();
        final String words;
        final int events;
        long first;
        long last;

        Sent(String words, int events) {
            this.words = words;
            this.events = events;
        }

        boolean acknowledged() {
            return first > 0;
        }
    }

    CrashClient(int number, Target target, AtomicBoolean enough) {
        this.number = number;
        this.target = target;
        this.enough = enough;
    }

    @Override
    public void run() {
        try (var line = new Line()) {
            for (var count = 1; !enough.get(); count++) {
                var agreement = "C" + number + "-" + count;
                for (var step : List.of(
                        new Sent("DRAFT " + agreement, 2),
                        new Sent("SIGN " + agreement + " QZZ", 1),
                        new Sent("SIGN " + agreement + " SAMPLE01", 2))) {
                    journal.add(step);
                    until(line, step);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void until(Line line, Sent step) throws InterruptedException {
        while (!step.acknowledged()) {
            try {
                var answer = line.ask(step.id + " " + step.words).split(" ");
                switch (answer[0]) {
                    case "RECORDED" -> {
                        step.last = Long.parseLong(answer[2]);
                        step.first = Long.parseLong(answer[1]);
                        acknowledged.incrementAndGet();
                        foundAgain += Boolean.parseBoolean(answer[3]) ? 1 : 0;
                    }
                    // The database was killed under the program: nothing was recorded, or it is not known.
                    case "UNAVAILABLE" -> unknownOutcomes++;
                    default -> throw new AssertionError(step.words + " was answered " + String.join(" ", answer));
                }
            } catch (IOException killed) {
                unknownOutcomes++;
                line.close();
            }
        }
    }

    /** A connection to whichever child lives. */
    private final class Line implements AutoCloseable {
        private int generation;
        private Socket socket;
        private BufferedReader in;
        private PrintWriter out;

        String ask(String request) throws IOException, InterruptedException {
            if (socket == null) {
                var listening = target.after(generation);
                generation = listening.generation();
                socket = new Socket(InetAddress.getLoopbackAddress(), listening.port());
                socket.setTcpNoDelay(true);
                in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                out = new PrintWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
            }
            out.println(request);
            var answer = in.readLine();
            if (answer == null) {
                throw new IOException("the child is gone");
            }
            return answer;
        }

        @Override
        public void close() {
            try (var old = socket) {
                socket = null;
            } catch (IOException alreadyClosed) {
                // Nothing to do: it is gone either way.
            }
        }
    }
}
