package org.partnershipledger.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds NHS numbers in text: ten digits whose tenth is the modulus-11 check digit, however they are spaced.
 * Look-alike digits are folded first (NFKC) and invisible characters dropped, because a number pasted from a document
 * may have both. Any neighbouring groups of digits that make ten together are tried; a longer unbroken run is
 * another kind of number.
 */
public final class NhsNumbers {
    private static final int LENGTH = 10;
    private static final int SEPARATORS_MAX = 3;

    private NhsNumbers() {}

    public static boolean foundIn(String text) {
        if (text.length() < LENGTH) {
            return false;
        }
        var groups = new ArrayList<String>();
        var group = new StringBuilder();
        int separators = 0;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int point : plain.codePoints().toArray()) {
            int digit = Character.digit(point, 10);
            if (digit >= 0) {
                group.append((char) ('0' + digit));
                separators = 0;
            } else if (Character.getType(point) != Character.FORMAT) {
                if (!group.isEmpty()) {
                    groups.add(group.toString());
                    group.setLength(0);
                }
                separators++;
                if (!isSeparator(point) || separators > SEPARATORS_MAX) {
                    if (anyPasses(groups)) {
                        return true;
                    }
                    groups.clear();
                }
            }
        }
        groups.add(group.toString());
        return anyPasses(groups);
    }

    private static boolean isSeparator(int point) {
        return Character.isSpaceChar(point)
                || Character.isWhitespace(point)
                || Character.getType(point) == Character.DASH_PUNCTUATION
                || "._/:·−".indexOf(point) >= 0;
    }

    private static boolean anyPasses(List<String> groups) {
        for (int first = 0; first < groups.size(); first++) {
            var digits = new StringBuilder();
            for (int next = first; next < groups.size() && digits.length() < LENGTH; next++) {
                digits.append(groups.get(next));
            }
            if (passes(digits)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(CharSequence digits) {
        if (digits.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == digits.charAt(LENGTH - 1) - '0';
    }
}
