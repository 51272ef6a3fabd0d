package org.partnershipledger.app.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * How long we wait for the body of one request: the connection timeout in all, and a second more for every 8 kB that
 * came. The server's own timeout begins anew with each byte, so a body that drips would never end. Only the waiting
 * counts, not what is done with what came. Who is cut off here is let go of by {@link LingeringClose}.
 */
final class BodyPace {
    private static final long BYTES_A_SECOND = 8_000;

    private final LongConsumer timeout;
    private final long patienceMillis;
    private final LongSupplier nanoTime;

    /** @param timeout takes the milliseconds that the connection's next read may wait */
    BodyPace(LongConsumer timeout, long patienceMillis, LongSupplier nanoTime) {
        this.timeout = timeout;
        this.patienceMillis = patienceMillis;
        this.nanoTime = nanoTime;
    }

    /** The same bytes as from the source, until patience ends. */
    InputBuffer of(InputBuffer source) {
        return new InputBuffer() {
            private long waitedNanos;
            private long bytes;

            @Override
            public int doRead(ApplicationBufferHandler handler) throws IOException {
                long left =
                        patienceMillis + bytes * 1_000 / BYTES_A_SECOND - TimeUnit.NANOSECONDS.toMillis(waitedNanos);
                if (left <= 0) {
                    throw new SocketTimeoutException("the body came too slowly");
                }
                timeout.accept(Math.min(left, patienceMillis));
                long began = nanoTime.getAsLong();
                try {
                    int read = source.doRead(handler);
                    bytes += Math.max(read, 0);
                    return read;
                } finally {
                    waitedNanos += nanoTime.getAsLong() - began;
                }
            }

            @Override
            public int available() {
                return source.available();
            }
        };
    }

    /** The next request of the connection is waited for as ever. */
    void end() {
        timeout.accept(patienceMillis);
    }
}
