package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The upright lines over a plot and the letters above them. A letter that would lie on another one stands a row higher,
 * straight above its own line: thresholds that lie close together, or at the same place, can still be told apart.
 */
record Letters(List<Placed> placed) {

    /** @param row counted from the plot upwards */
    record Placed(BigDecimal x, String letter, int row) {}

    private static final int ROOM = 4;

    /** @param places of the lines, in the order of their letters */
    static Letters of(List<BigDecimal> places) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < places.size(); i++) {
            Placed letter = new Placed(places.get(i), letter(i), 0);
            while (touchesOne(placed, letter)) {
                letter = new Placed(letter.x(), letter.letter(), letter.row() + 1);
            }
            placed.add(letter);
        }
        return new Letters(List.copyOf(placed));
    }

    private static boolean touchesOne(List<Placed> placed, Placed letter) {
        return placed.stream().anyMatch(other -> other.row() == letter.row() && touches(other, letter));
    }

    private static boolean touches(Placed one, Placed other) {
        int room = ROOM + (Drawing.strongWidthOf(one.letter()) + Drawing.strongWidthOf(other.letter()) + 1) / 2;
        return one.x().subtract(other.x()).abs().compareTo(BigDecimal.valueOf(room)) < 0;
    }

    /** How much room they take above the plot. */
    int height() {
        int rows = placed.stream().mapToInt(letter -> letter.row() + 1).max().orElse(0);
        return rows == 0 ? 0 : 2 + rows * Drawing.LINE;
    }

    /** The lines end below all letters, so that none is drawn through a letter of its neighbour. */
    void draw(Drawing drawing, int top, int bottom) {
        for (Placed letter : placed) {
            drawing.line(letter.x(), top - 6, letter.x(), bottom, Drawing.INK, "2 3");
            int y = top - 10 - letter.row() * Drawing.LINE;
            drawing.text(letter.x(), y, "middle", Drawing.INK, true, letter.letter());
        }
    }

    /** A to Z, then AA to AZ and so on, as the columns of a spreadsheet. */
    static String letter(int index) {
        return (index < 26 ? "" : letter(index / 26 - 1)) + (char) ('A' + index % 26);
    }
}
