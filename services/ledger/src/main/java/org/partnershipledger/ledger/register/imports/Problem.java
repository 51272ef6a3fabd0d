package org.partnershipledger.ledger.register.imports;

/**
 * Why an import cannot be: where, what is wrong, and what to do about it. One problem is enough and nothing of the
 * import is recorded.
 */
public record Problem(Place place, String what, String cure) {

    public String text() {
        return place.text() + ": " + what + "; " + cure;
    }
}
