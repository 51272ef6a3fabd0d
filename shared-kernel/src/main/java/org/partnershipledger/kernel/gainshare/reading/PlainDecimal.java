package org.partnershipledger.kernel.gainshare.reading;

/**
 * The one way in which numbers enter: digits, at most one point with digits on both sides, at most a minus.
 * At most 18 digits before the point and 34 in all (pounds: 2 after it), so that no text can make a number that
 * takes long to work with. No exponent, no separators, no plus, no NaN.
 */
public final class PlainDecimal {
    public static final int DIGITS_BEFORE_POINT = 18;
    public static final int DIGITS = 34;

    private PlainDecimal() {}

    /** Null when the text is such a number; otherwise what is wrong with it. */
    static String wrong(String text, int mostDecimals) {
        if (text.length() > DIGITS + 2) {
            return "has " + text.length() + " characters; a number has at most " + DIGITS + " digits";
        }
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        boolean digitsOnly = areDigits(text, start, end) && (point < 0 || areDigits(text, point + 1, text.length()));
        if (!digitsOnly) {
            return "is not a plain decimal number such as 0.02: " + Quoted.of(text);
        }
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (end - start > DIGITS_BEFORE_POINT || end - start + decimals > DIGITS) {
            return "has too many digits: at most " + DIGITS_BEFORE_POINT + " before the point and " + DIGITS
                    + " in all";
        }
        if (decimals > mostDecimals) {
            return "is in pounds and has at most " + mostDecimals + " decimals: " + Quoted.of(text);
        }
        return null;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return to > from;
    }
}
