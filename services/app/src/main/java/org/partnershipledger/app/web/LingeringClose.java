package org.partnershipledger.app.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.ErrorState;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * How a connection ends whose request was refused, or answered before all of its body had come: our side is closed at
 * once, so the sender sees that the answer is whole, and what still comes is thrown away for a second or 4 MB, whichever is first.
 * To close without that would reset the connection, and a client that is still sending would lose the answer with it.
 * Tomcat has limits for the size of what it throws away and for each single wait, but none for the time in all: a
 * sender that pauses holds it for as long as the connection timeout, and one that drips holds it for ever. How long a
 * body may take that is read is {@link BodyPace}'s.
 */
public final class LingeringClose extends Http11NioProtocol {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long MOST_BYTES = 4L << 20;
    private static final long SMALL_BYTES = 1L << 16;
    private static final long REST_MILLIS = 1_000;

    @Override
    protected Processor createProcessor() {
        return new Answering(this, new Watching(getAdapter()));
    }

    private static final class Answering extends Http11Processor {
        private final Watching watching;
        private final LingeringClose protocol;

        Answering(LingeringClose protocol, Watching watching) {
            super(protocol, watching);
            this.protocol = protocol;
            this.watching = watching;
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            watching.begin(
                    new BodyPace(connection::setReadTimeout, protocol.getConnectionTimeout(), System::nanoTime),
                    new BodyPace(connection::setReadTimeout, REST_MILLIS, System::nanoTime));
            SocketState state = super.service(connection);
            if (state == SocketState.CLOSED && getErrorState() == ErrorState.CLOSE_CLEAN) {
                linger(connection);
            }
            return state;
        }

        private static void linger(SocketWrapperBase<?> connection) {
            long began = System.nanoTime();
            ByteBuffer thrownAway = ByteBuffer.allocate(1 << 16);
            try {
                if (connection.getSocket() instanceof NioChannel channel) {
                    channel.getIOChannel().shutdownOutput();
                }
                long left = LONGEST_NANOS;
                for (long read = 0; left > 0 && read < MOST_BYTES; left = began + LONGEST_NANOS - System.nanoTime()) {
                    connection.setReadTimeout(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
                    read += connection.read(true, thrownAway.clear());
                }
            } catch (IOException ended) {
                // The sender has closed its side as well, or has been silent to the end: either way it is over.
            }
        }
    }

    /** Times each body that is read, and gives up the connection of one that has not come when its answer is written. */
    private static final class Watching implements Adapter {
        private final Adapter pages;
        private BodyPace pace;
        private BodyPace restPace;

        Watching(Adapter pages) {
            this.pages = pages;
        }

        void begin(BodyPace next, BodyPace nextRest) {
            pace = next;
            restPace = nextRest;
        }

        @Override
        public void service(Request request, Response response) throws Exception {
            var source = request.getInputBuffer();
            request.setInputBuffer(pace.of(source));
            try {
                pages.service(request, response);
                request.setInputBuffer(restPace.of(source));
                awaitSmallRest(request);
            } finally {
                pace.end();
                request.setInputBuffer(source);
            }
            if (!isHere(request)) {
                request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }

        /**
         * A small body that nobody asked for may still be on its way when the answer is written. Its connection is not
         * given up, because the answer has not said so and the sender would send its next request there.
         */
        private static void awaitSmallRest(Request request) {
            long missing = request.getContentLengthLong() - request.getBytesRead();
            try {
                while (missing > 0 && missing <= SMALL_BYTES && request.doRead(new ThrownAway()) > 0) {
                    missing = request.getContentLengthLong() - request.getBytesRead();
                }
            } catch (IOException ended) {
                // It does not come in time, or at all: then the connection is given up after all.
            }
        }

        /** A small body that nobody asked for but that has arrived is no reason to give the connection up. */
        private static boolean isHere(Request request) {
            var read = new AtomicBoolean();
            request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
            long missing = request.getContentLengthLong() - request.getBytesRead();
            return read.get()
                    || missing >= 0 && missing <= request.getInputBuffer().available();
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return pages.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
            return pages.asyncDispatch(request, response, status);
        }

        @Override
        public void log(Request request, Response response, long time) {
            pages.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            pages.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return pages.getDomain();
        }
    }

    /** Where what is read and not wanted goes. */
    private static final class ThrownAway implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer read) {
            buffer = read;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept, so there is nothing to make room for.
        }
    }
}
