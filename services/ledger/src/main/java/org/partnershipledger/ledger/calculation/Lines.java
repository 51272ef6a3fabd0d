package org.partnershipledger.ledger.calculation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of bytes from a stream, one at a time into one buffer that never grows beyond the limit: a longer line is
 * read to its end and reported as too long. A byte order mark before the first line is passed over.
 */
final class Lines {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[BLOCK];
    private int next;
    private int end;
    private boolean ended;

    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int stop = next;
            while (stop < end && block[stop] != '\n') {
                stop++;
            }
            keep(stop);
            boolean complete = stop < end;
            next = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        number += any ? 1 : 0;
        if (number == 1) {
            dropByteOrderMark();
        }
        return any;
    }

    /** Whether another line can be read without waiting for the stream. */
    boolean isWaiting() {
        return next >= end;
    }

    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        if (!ended) {
            next = 0;
            end = Math.max(0, in.read(block, 0, BLOCK));
            ended = end == 0;
        }
        return !ended;
    }

    private void keep(int stop) {
        int more = stop - next;
        if (tooLong || length + more > longest) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(line.length * 2, length + more)));
        }
        System.arraycopy(block, next, line, length, more);
        length += more;
    }

    private void dropByteOrderMark() {
        if (length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
            System.arraycopy(line, 3, line, 0, length - 3);
            length -= 3;
        }
    }

    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    long number() {
        return number;
    }
}
