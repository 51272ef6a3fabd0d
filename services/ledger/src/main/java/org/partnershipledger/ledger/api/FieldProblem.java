package org.partnershipledger.ledger.api;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) of the field, e.g. {@code /partner/name}; empty for the whole
 * @param message what is wrong and what to do, to follow the field's name
 */
public record FieldProblem(String pointer, String message) {}
