package org.partnershipledger.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds NHS numbers in text: ten digits whose tenth is the modulus-11 check digit, however they are spaced. Look-alike
 * digits are folded (NFKC), invisible characters dropped. Groups of digits with spaces, dashes, dots or slashes between
 * them are one number however they are cut; with commas, brackets or other marks between them only when cut 3-3-4, as
 * NHS numbers are: 943,476,5919 is found and the amount 9,434,765,919 is not. A sum with its currency sign is never one.
 * A longer unbroken run of digits is another kind of number.
 */
public final class NhsNumbers {
    private static final int LENGTH = 10;
    private static final int SEPARATORS_MAX = 3;
    private static final int LAST_ASCII = 0x7f;
    private static final List<Integer> AS_WRITTEN = List.of(3, 3, 4);
    /** £943,476 and £943476.59, but not £943,476,5919: no sum is written so. */
    private static final Pattern SUM_OF_MONEY =
            Pattern.compile("\\p{Sc} ?(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{2})?|[0-9]+\\.[0-9]{2})(?![,.]?[0-9])");

    private NhsNumbers() {}

    /** @param marked whether something else than a space, dash, dot or slash stands before it */
    private record Group(String digits, boolean marked) {}

    public static boolean foundIn(String text) {
        if (!mayHoldOne(text)) {
            return false;
        }
        var groups = new ArrayList<Group>();
        var group = new StringBuilder();
        int separators = 0;
        boolean marked = false;
        String plain = withoutSums(folded(text));
        for (int at = 0, point; at < plain.length(); at += Character.charCount(point)) {
            point = plain.codePointAt(at);
            int digit = Character.digit(point, 10);
            if (digit >= 0) {
                group.append((char) ('0' + digit));
                separators = 0;
            } else if (Character.getType(point) != Character.FORMAT) {
                if (!group.isEmpty()) {
                    groups.add(new Group(group.toString(), marked));
                    group.setLength(0);
                    marked = false;
                }
                separators++;
                marked |= !isSpacing(point);
                if (!isSpacing(point) && !isMark(point) || separators > SEPARATORS_MAX) {
                    if (anyPasses(groups)) {
                        return true;
                    }
                    groups.clear();
                }
            }
        }
        groups.add(new Group(group.toString(), marked));
        return anyPasses(groups);
    }

    /** Ten plain digits, or a character that may be folded to some: most texts are done with here. */
    private static boolean mayHoldOne(String text) {
        int digits = 0;
        for (int at = 0; at < text.length() && digits < LENGTH; at++) {
            char c = text.charAt(at);
            if (c >= LAST_ASCII) {
                return true;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == LENGTH;
    }

    private static String folded(String text) {
        return text.chars().allMatch(c -> c < LAST_ASCII) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String withoutSums(String text) {
        boolean none = text.chars().noneMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
        return none ? text : SUM_OF_MONEY.matcher(text).replaceAll("£");
    }

    private static boolean isSpacing(int point) {
        return Character.isSpaceChar(point)
                || Character.isWhitespace(point)
                || Character.getType(point) == Character.DASH_PUNCTUATION
                || "._/:·−".indexOf(point) >= 0;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL -> true;
            default -> false;
        };
    }

    private static boolean anyPasses(List<Group> groups) {
        for (int first = 0; first < groups.size(); first++) {
            var digits = new StringBuilder();
            boolean marked = false;
            int next = first;
            for (; next < groups.size() && digits.length() < LENGTH; next++) {
                digits.append(groups.get(next).digits);
                marked |= next > first && groups.get(next).marked;
            }
            if (passes(digits) && (!marked || isCutAsWritten(groups.subList(first, next)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCutAsWritten(List<Group> groups) {
        return groups.stream().map(group -> group.digits.length()).toList().equals(AS_WRITTEN);
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
