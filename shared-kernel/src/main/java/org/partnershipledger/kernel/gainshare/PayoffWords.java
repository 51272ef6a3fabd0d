package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.gainshare.Payoff.Point;

/**
 * What terms mean, in sentences for people who do not read formulas: "Below a saving of £248,000 the NHS keeps
 * everything." One sentence for each straight piece of the curve, gains first, then losses.
 */
public final class PayoffWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Payoff payoff;
    private final List<String> sentences = new ArrayList<>();

    private PayoffWords(Payoff payoff) {
        this.payoff = payoff;
    }

    public static List<String> of(Payoff payoff) {
        PayoffWords words = new PayoffWords(payoff);
        words.side(true);
        words.side(false);
        if (payoff.basis().dependsOnScore()) {
            words.sentences.add(
                    payoff.basis()
                            .inputs()
                            .qualityScore()
                            .map(score -> "This is for a quality score of " + Formula.show(score)
                                    + "; another one changes what the partner receives or bears.")
                            .orElse(
                                    "A quality score of 1 is assumed here; a lower one changes what the partner receives or bears."));
        }
        return List.copyOf(words.sentences);
    }

    /** @param slope what the partner takes of each further pound */
    private record Piece(BigDecimal from, BigDecimal to, BigDecimal shareFrom, BigDecimal slope, boolean last) {}

    private void side(boolean gain) {
        for (Piece piece : pieces(gain)) {
            sentences.add(gain ? ofGain(piece) : ofLoss(piece));
        }
    }

    /** Sizes without sign; neighbours that go on in the same direction without a jump are one piece. */
    private List<Piece> pieces(boolean gain) {
        List<Point> side = payoff.points().stream()
                .filter(point ->
                        gain ? point.pool().signum() >= 0 : point.pool().signum() <= 0)
                .toList();
        List<Point> outward = gain ? side : side.reversed();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < outward.size(); i++) {
            Point one = outward.get(i - 1);
            Point two = outward.get(i);
            BigDecimal width = two.pool().subtract(one.pool()).abs();
            if (width.signum() == 0) {
                continue;
            }
            BigDecimal slope =
                    two.partnerShare().subtract(one.partnerShare()).abs().divide(width, 6, RoundingMode.HALF_UP);
            Piece piece = new Piece(
                    one.pool().abs(), two.pool().abs(), one.partnerShare().abs(), slope, i == outward.size() - 1);
            Piece before = pieces.isEmpty() ? null : pieces.getLast();
            if (before != null && goesOn(before, piece)) {
                pieces.removeLast();
                piece = new Piece(before.from(), piece.to(), before.shareFrom(), slope, piece.last());
            }
            pieces.add(piece);
        }
        return pieces;
    }

    private static boolean goesOn(Piece before, Piece piece) {
        BigDecimal end =
                before.shareFrom().add(before.slope().multiply(before.to().subtract(before.from())));
        return before.slope().compareTo(piece.slope()) == 0
                && end.subtract(piece.shareFrom()).abs().compareTo(BigDecimal.ONE) < 0;
    }

    private String ofGain(Piece piece) {
        String word = payoff.basis().gain();
        if (piece.slope().signum() == 0 && isPenniless(piece.shareFrom())) {
            if (piece.last()) {
                return piece.from().signum() == 0
                        ? "The NHS keeps the whole of any " + word + "."
                        : "Above a " + word + " of " + pounds(piece.from()) + " the partner receives nothing.";
            }
            return piece.from().signum() == 0
                    ? "Below a " + word + " of " + pounds(piece.to()) + " the NHS keeps everything."
                    : between(piece, word) + " the partner receives nothing.";
        }
        if (piece.slope().signum() == 0) {
            return between(piece, word) + " the partner receives " + pounds(piece.shareFrom())
                    + " and no more; the NHS keeps the rest.";
        }
        if (isWhole(piece)) {
            return between(piece, word) + " the partner receives " + percent(piece.slope()) + " of the whole " + word
                    + ".";
        }
        return between(piece, word) + " the partner receives " + further(piece);
    }

    private String ofLoss(Piece piece) {
        if (piece.slope().signum() == 0 && isPenniless(piece.shareFrom())) {
            if (piece.last()) {
                return piece.from().signum() == 0
                        ? "The NHS bears the whole of any loss."
                        : "Above a loss of " + pounds(piece.from()) + " the partner bears nothing.";
            }
            return piece.from().signum() == 0
                    ? "Below a loss of " + pounds(piece.to()) + " the NHS bears everything."
                    : between(piece, "loss") + " the partner bears nothing.";
        }
        if (piece.slope().signum() == 0) {
            return between(piece, "loss") + " the partner pays " + pounds(piece.shareFrom())
                    + " and no more; the NHS bears the rest.";
        }
        if (isWhole(piece)) {
            return between(piece, "loss") + " the partner pays " + percent(piece.slope()) + " of the whole loss.";
        }
        return between(piece, "loss") + " the partner pays " + further(piece);
    }

    private static String further(Piece piece) {
        return isPenniless(piece.shareFrom())
                ? percent(piece.slope()) + " of each pound above " + pounds(piece.from()) + "."
                : pounds(piece.shareFrom()) + " and " + percent(piece.slope()) + " of each further pound.";
    }

    /** Whether the share is the same part of the whole amount, not only of what lies above a bound. */
    private static boolean isWhole(Piece piece) {
        BigDecimal expected = piece.from().multiply(piece.slope());
        return expected.subtract(piece.shareFrom()).abs().compareTo(BigDecimal.ONE) < 0;
    }

    private static boolean isPenniless(BigDecimal amount) {
        return amount.compareTo(new BigDecimal("0.005")) < 0;
    }

    private static String between(Piece piece, String word) {
        if (piece.from().signum() == 0) {
            return piece.last() ? "Of any " + word : "Up to a " + word + " of " + pounds(piece.to());
        }
        return piece.last()
                ? "From a " + word + " of " + pounds(piece.from())
                : "From a " + word + " of " + pounds(piece.from()) + " to " + pounds(piece.to());
    }

    /** "£248,000", and pence only where there are some. */
    static String pounds(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        String text = Formula.show(rounded);
        return "£" + (text.endsWith(".00") ? text.substring(0, text.length() - 3) : text);
    }

    /** "12,400,000", as formulas show numbers. */
    public static String number(BigDecimal number) {
        return Formula.show(number);
    }

    static String percent(BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
    }
}
