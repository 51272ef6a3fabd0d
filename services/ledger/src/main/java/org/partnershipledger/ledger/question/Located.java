package org.partnershipledger.ledger.question;

/**
 * Something wrong with an answer.
 *
 * @param place as the names of questions are written: {@code terms.gainBands.1.upTo}; empty for the whole
 * @param message to follow the label
 */
public record Located(String place, String message) {

    /** @param place as rules and the calculation write it: {@code terms/gainBands/1/upTo} */
    public static Located ofPlace(String place, String message) {
        return new Located(place.replace('/', '.'), message);
    }

    /** @param pointer as commands write it: {@code /terms/gainBands/1/upTo} */
    public static Located ofPointer(String pointer, String message) {
        return new Located(pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.'), message);
    }

    /** The same place, one within it, or the limit whose number this is: what is said here is not said there again. */
    boolean covers(String other) {
        return other.equals(place)
                || other.startsWith(place + ".")
                || place.equals(other + ".rate")
                || place.equals(other + ".amount");
    }
}
