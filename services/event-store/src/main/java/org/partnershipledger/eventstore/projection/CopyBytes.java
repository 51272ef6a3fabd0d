package org.partnershipledger.eventstore.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * Rows in PostgreSQL's binary COPY format: no text is made and none is parsed. Grows as needed and is used again.
 * Format: <a href="https://www.postgresql.org/docs/18/sql-copy.html">COPY, Binary Format</a>.
 */
final class CopyBytes {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int FIRST_CAPACITY = 1 << 17;
    private static final int NUMERIC_BASE_DIGITS = 4;
    private static final int NUMERIC_NEGATIVE = 0x4000;
    private static final BigInteger NUMERIC_BASE = BigInteger.valueOf(10_000);

    private ByteBuffer out = ByteBuffer.allocate(FIRST_CAPACITY);

    CopyBytes header() {
        reserve(SIGNATURE.length + 2 * Integer.BYTES);
        out.put(SIGNATURE).putInt(0).putInt(0);
        return this;
    }

    void row(int columns) {
        reserve(Short.BYTES);
        out.putShort((short) columns);
    }

    void trailer() {
        reserve(Short.BYTES);
        out.putShort((short) -1);
    }

    void absent() {
        reserve(Integer.BYTES);
        out.putInt(-1);
    }

    void bool(boolean value) {
        reserve(Integer.BYTES + 1);
        out.putInt(1).put((byte) (value ? 1 : 0));
    }

    void int4(int value) {
        reserve(2 * Integer.BYTES);
        out.putInt(Integer.BYTES).putInt(value);
    }

    void int8(long value) {
        reserve(Integer.BYTES + Long.BYTES);
        out.putInt(Long.BYTES).putLong(value);
    }

    void text(String value) {
        bytes(value.getBytes(UTF_8));
    }

    void bytes(byte[] value) {
        reserve(Integer.BYTES + value.length);
        out.putInt(value.length).put(value);
    }

    void jsonb(byte[] value) {
        reserve(Integer.BYTES + 1 + value.length);
        out.putInt(value.length + 1).put((byte) 1).put(value);
    }

    /** Digits in base 10,000, the decimal point between two of them, and the number of decimals to show. */
    void numeric(BigDecimal value) {
        var scale = Math.max(0, value.scale());
        var padded = (scale + NUMERIC_BASE_DIGITS - 1) / NUMERIC_BASE_DIGITS * NUMERIC_BASE_DIGITS;
        var rest = value.setScale(padded).unscaledValue().abs();
        var digits = new short[rest.bitLength() / 13 + 1];
        var count = 0;
        while (rest.signum() != 0) {
            var parts = rest.divideAndRemainder(NUMERIC_BASE);
            digits[count++] = parts[1].shortValue();
            rest = parts[0];
        }
        reserve(Integer.BYTES + Short.BYTES * (4 + count));
        out.putInt(Short.BYTES * (4 + count));
        out.putShort((short) count);
        out.putShort((short) (count - 1 - padded / NUMERIC_BASE_DIGITS));
        out.putShort((short) (value.signum() < 0 ? NUMERIC_NEGATIVE : 0));
        out.putShort((short) scale);
        for (var i = count - 1; i >= 0; i--) {
            out.putShort(digits[i]);
        }
    }

    private void reserve(int bytes) {
        if (out.remaining() < bytes) {
            var larger = ByteBuffer.allocate(Math.max(out.capacity() * 2, out.position() + bytes));
            out.flip();
            out = larger.put(out);
        }
    }

    byte[] array() {
        return out.array();
    }

    int length() {
        return out.position();
    }

    void clear() {
        out.clear();
    }
}
