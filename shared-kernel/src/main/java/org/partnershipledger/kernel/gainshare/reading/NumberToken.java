package org.partnershipledger.kernel.gainshare.reading;

/**
 * A number as JSON writes it, in the neutral tree that the readers take (maps, lists, text, true and false, null).
 * It is never turned into a number: a double has already lost the penny, and an exponent of a billion has no end.
 */
public record NumberToken(String text) {}
