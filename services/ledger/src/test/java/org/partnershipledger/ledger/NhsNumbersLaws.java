package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** NHS numbers are found however they are written, and nothing else is taken for one. Checked with arithmetic of its own. */
class NhsNumbersLaws {
    /** {@code make fast} tries fewer. */
    private static final int CASES = Integer.getInteger("laws.cases", 10_000);

    private static final long SEED = 20_261_122L;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[ ./:_;,%-]{1,3}[0-9]+)*");
    private static final Pattern SUMS = Pattern.compile("£[0-9]{1,3}(,[0-9]{3})+\\.[0-9]{2}");
    private static final List<String> RENDERINGS = List.of(
            "%s%s%s",
            "%s %s %s",
            "%s-%s-%s",
            "%s.%s.%s",
            "%s\u00a0%s\u00a0%s",
            "%s\u2009%s\u2009%s",
            "%s\u2011%s\u2011%s",
            "%s\u2013%s\u2013%s",
            "%s \u2013 %s \u2013 %s",
            "%s\u200b%s\u200b%s",
            "%s\u200d%s\ufeff%s",
            "%s\u2060%s\u00ad%s",
            "%s/%s/%s",
            "%s_%s_%s",
            "%s\n%s\t%s",
            "NHS number %s %s %s, seen twice",
            "(%s %s %s)",
            "born 1950; no. %s-%s-%s.",
            "x%s%s%sx",
            "(%s) %s %s",
            "%s (%s) %s",
            "[%s][%s][%s]",
            "%s,%s,%s",
            "%s, %s, %s",
            "%s;%s;%s",
            "%s'%s'%s",
            "%s\uff0c%s\uff0c%s",
            "\uff08%s\uff09%s %s",
            "%s\u3001%s\u3001%s",
            "%s|%s|%s",
            "%s+%s+%s",
            "%s\u2032%s\u2032%s",
            "\u00a31,200.50 for %s,%s,%s");

    @Test
    void everyValidNumberIsFoundInEveryRendering() {
        var random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            String number = valid(random);
            for (var rendering : RENDERINGS) {
                String text = rendering.formatted(number.substring(0, 3), number.substring(3, 6), number.substring(6));
                for (char zero : new char[] {'0', '\u0660', '\u06f0', '\u0966', '\uff10'}) {
                    assertThat(NhsNumbers.foundIn(inDigits(text, zero)))
                            .as("seed %d, number %s, digits from U+%04X: %s", SEED, number, (int) zero, text)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void everyValidNumberIsFoundBetweenRandomMarks() {
        var random = new Random(SEED);
        String marks = " -./:_,;()[]{}|'\"*+\\\u00a0\u2009\u202f\u2013\u2019\u00b7\u2212\uff0c\uff0e\uff0f\u3000";
        for (int i = 0; i < CASES; i++) {
            String number = valid(random);
            String text = "seen " + number.substring(0, 3) + some(marks, random) + number.substring(3, 6)
                    + some(marks, random) + number.substring(6) + " twice";
            assertThat(NhsNumbers.foundIn(text)).as("seed %d, %s", SEED, text).isTrue();
        }
    }

    @Test
    void noSumOfMoneyIsTakenForOneHoweverLarge() {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            long pounds = random.nextLong(random.nextBoolean() ? 100_000_000_000L : 100_000_000L);
            String grouped = String.format(Locale.ROOT, "%,d", pounds);
            String pence = "." + (10 + random.nextInt(90));
            for (var text : List.of(
                    "a saving of " + grouped + " in all",
                    "(" + grouped + ")",
                    "a saving of £" + grouped + ", 2026-27 prices",
                    "£" + grouped + pence + " 2026",
                    "£ " + grouped + pence + "; 31 people",
                    "€" + pounds + pence + " 12 months",
                    grouped + pence + " pounds")) {
                assertThat(NhsNumbers.foundIn(text))
                        .as("seed %d, %s", SEED, text)
                        .isFalse();
            }
        }
    }

    @Test
    void companyAndReferenceNumbersAreNotTakenForOneBesideOtherNumbers() {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            String company = String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
            int people = 10 + random.nextInt(90);
            for (var text : List.of(
                    "company " + company + ", " + people + " people",
                    "company (" + company + "), " + people + "% owned",
                    "invoice " + company + people + "7, paid",
                    "wards 1, 2, 3, 4, 5, 6, 7, 8, 9 and " + people,
                    "IRAS 2" + company.substring(2) + "; " + people + "5 beds")) {
                assertThat(NhsNumbers.foundIn(text))
                        .as("seed %d, %s", SEED, text)
                        .isFalse();
            }
        }
    }

    private static String some(String marks, Random random) {
        var some = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            some.append(marks.charAt(random.nextInt(marks.length())));
        }
        return some.toString();
    }

    @Test
    void oneWrongDigitIsAnotherKindOfNumber() {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            var number = new StringBuilder(valid(random));
            int at = random.nextInt(10);
            number.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
            assertThat(NhsNumbers.foundIn("see " + number + "."))
                    .as("seed %d, %s", SEED, number)
                    .isFalse();
        }
    }

    @Test
    void cleanTextIsRefusedExactlyWhenTenNeighbouringDigitsPass() {
        var random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            String text = text(random);
            boolean expected =
                    DIGITS.matcher(SUMS.matcher(text).replaceAll("£")).results().anyMatch(run -> tenPass(run.group()));
            assertThat(NhsNumbers.foundIn(text))
                    .as("seed %d, text %d: %s", SEED, i, text)
                    .isEqualTo(expected);
            refused += expected ? 1 : 0;
        }
        assertThat(refused).as("both kinds of text occur").isBetween(1, 2_000);
    }

    private static String valid(Random random) {
        while (true) {
            String nine = "%09d".formatted(random.nextInt(1_000_000_000));
            for (char check = '0'; check <= '9'; check++) {
                if (passes(nine + check)) {
                    return nine + check;
                }
            }
        }
    }

    /** The weighted sum of all ten digits is a multiple of 11. */
    private static boolean passes(String ten) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (10 - i) * Character.digit(ten.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    /** Ten digits in neighbouring groups that pass; with other marks than spacing between them only as 3-3-4. */
    private static boolean tenPass(String run) {
        String[] groups = run.split("[ ./:_;,%-]+");
        String[] gaps = run.split("[0-9]+");
        for (int from = 0; from < groups.length; from++) {
            var joined = new StringBuilder();
            boolean marked = false;
            for (int to = from; to < groups.length; to++) {
                joined.append(groups[to]);
                marked |= to > from && gaps[to].matches(".*[;,%].*");
                boolean asWritten = to == from + 2 && groups[from].length() == 3 && groups[from + 1].length() == 3;
                if (joined.length() == 10 && passes(joined.toString()) && (!marked || asWritten)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String inDigits(String text, char zero) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)));
        return out.toString();
    }

    private static String text(Random random) {
        var out = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            out.append(
                            switch (random.nextInt(9)) {
                                case 0 ->
                                    "paid on 20%02d-%02d-%02d"
                                            .formatted(
                                                    random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
                                case 1 ->
                                    "\u00a3%d,%03d.%02d"
                                            .formatted(random.nextInt(999), random.nextInt(1_000), random.nextInt(100));
                                case 2 ->
                                    "call 0%d %06d".formatted(1_000 + random.nextInt(9_000), random.nextInt(1_000_000));
                                case 3 -> "invoice %d".formatted(random.nextLong(10_000_000_000L));
                                case 4 -> "company %08d".formatted(random.nextInt(100_000_000));
                                case 5 -> "hash %016x".formatted(random.nextLong());
                                case 6 -> "%d%% of %d people".formatted(random.nextInt(100), random.nextInt(100_000));
                                case 7 -> "%04d/%02d".formatted(2_000 + random.nextInt(40), random.nextInt(100));
                                default -> "fewer falls at home";
                            })
                    .append(random.nextBoolean() ? " " : "; ");
        }
        return out.toString();
    }
}
