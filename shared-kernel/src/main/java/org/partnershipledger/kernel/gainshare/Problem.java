package org.partnershipledger.kernel.gainshare;

/**
 * One thing that is wrong with terms or inputs, in words a person can act on.
 *
 * @param path where, as the field is written on the wire: {@code terms.gainBands[1].upTo}
 */
public record Problem(String path, String message) {

    /** The path by names and numbers of rows, as pointers are written: {@code terms/gainBands/1/upTo}. */
    public String place() {
        return path.replace('.', '/').replace("[", "/").replace("]", "");
    }
}
