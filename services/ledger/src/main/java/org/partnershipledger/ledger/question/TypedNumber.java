package org.partnershipledger.ledger.question;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.partnershipledger.kernel.gainshare.reading.Quoted;

/**
 * A number as people type or paste it, as the plain decimal that it means, or the exact cure. Accepted are a pound
 * sign, commas or spaces that part thousands, accountants' brackets for a minus, and a per cent sign where a
 * percentage is asked for. A percentage of 1 or less needs its sign, because 0.3 could mean 0.3% or 30%.
 *
 * @param value null when there is a problem
 * @param problem null when there is none
 */
record TypedNumber(String value, String problem) {
    private static final int LONGEST = 60;
    private static final Pattern PLAIN = Pattern.compile("[0-9]+([.][0-9]+)?|[.][0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?|"
            + "[0-9]{1,3}( [0-9]{3})+([.][0-9]+)?|[0-9]{1,3}('[0-9]{3})+([.][0-9]+)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static TypedNumber read(String typed, Unit unit) {
        if (typed.length() > LONGEST) {
            return wrong("has " + typed.length() + " characters; a number has at most 34 digits");
        }
        String text = typed.replaceAll("[\\u00a0\\u2000-\\u200b\\u202f\\u3000\\t]", " ")
                .replaceAll("[\\u2212\\u2013\\u2010\\u2011]", "-")
                .replace('\u2019', '\'')
                .strip();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        if (bracketed) {
            text = text.substring(1, text.length() - 1).strip();
        }
        boolean signed = text.startsWith("-") || text.startsWith("+");
        boolean minus = text.startsWith("-") || bracketed;
        String rest = signed ? text.substring(1).strip() : text;
        boolean pounds = rest.startsWith("£");
        rest = pounds ? rest.substring(1).strip() : rest;
        if (pounds && rest.startsWith("-") && !signed) {
            minus = true;
            rest = rest.substring(1).strip();
        }
        boolean percent = rest.endsWith("%");
        rest = percent ? rest.substring(0, rest.length() - 1).strip() : rest;
        String wrong = sign(unit, pounds, percent, typed);
        if (wrong != null || bracketed && signed) {
            return wrong(wrong == null ? notANumber(typed, unit) : wrong);
        }
        String digits = GROUPED.matcher(rest).matches() ? rest.replaceAll("[ ,']", "") : rest;
        if (!PLAIN.matcher(digits).matches()) {
            return wrong(comma(digits) ? commaCure(digits, typed) : notANumber(typed, unit));
        }
        String plain = (minus ? "-" : "") + (digits.startsWith(".") ? "0" : "") + digits;
        return unit == Unit.PERCENT ? fraction(plain, percent) : new TypedNumber(plain, null);
    }

    /** As a percentage is shown: the opposite of what is read from one. */
    static String percent(String fraction) {
        if (!PLAIN.matcher(fraction).matches() || fraction.length() > LONGEST) {
            return fraction;
        }
        BigDecimal percent = new BigDecimal(fraction).movePointRight(2);
        String shown =
                percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
        return percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) <= 0 ? shown + "%" : shown;
    }

    private static TypedNumber fraction(String plain, boolean signed) {
        BigDecimal percent = new BigDecimal(plain);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            return wrong("must lie between 0% and 100%, but is " + percent.toPlainString() + "%");
        }
        if (!signed && percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) <= 0) {
            String whole = percent.movePointRight(2).stripTrailingZeros().toPlainString();
            return wrong("could mean " + plain + "% or " + whole + "%: write " + plain + "% or " + whole
                    + "%, with the sign");
        }
        return new TypedNumber(percent.movePointLeft(2).toPlainString(), null);
    }

    /** A sign that belongs to another unit; null when the signs fit. */
    private static String sign(Unit unit, boolean pounds, boolean percent, String typed) {
        if (pounds && unit == Unit.PERCENT) {
            return "is a percentage, not an amount in pounds: write 30 or 30% instead of " + Quoted.of(typed);
        }
        if (percent && (unit == Unit.POUNDS || unit == Unit.POUND_LINES)) {
            return "is an amount in pounds, not a percentage: write 1234.50 instead of " + Quoted.of(typed);
        }
        if (percent && unit != Unit.PERCENT) {
            return "is a number, not a percentage: write 1.03 for 103% instead of " + Quoted.of(typed);
        }
        return null;
    }

    private static boolean comma(String digits) {
        return digits.matches("[0-9.,]*[0-9],[0-9.,]*");
    }

    private static String commaCure(String digits, String typed) {
        String bare = digits.replace(",", "");
        String without = PLAIN.matcher(bare).matches() ? " such as " + bare : "";
        return "has a comma that does not part thousands: write the number without commas" + without + ", not "
                + Quoted.of(typed);
    }

    private static String notANumber(String typed, Unit unit) {
        String example =
                switch (unit) {
                    case PERCENT -> "30 or 12.5%";
                    case POUNDS, POUND_LINES -> "1234.50 or £1,234.50";
                    case WHOLE -> "31";
                    default -> "412650 or 1.03";
                };
        return "is not a number: write it out in digits such as " + example + ", not " + Quoted.of(typed);
    }

    private static TypedNumber wrong(String problem) {
        return new TypedNumber(null, problem);
    }
}
