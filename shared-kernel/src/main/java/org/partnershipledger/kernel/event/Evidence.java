package org.partnershipledger.kernel.event;

/**
 * A document that supports a fact. The hash makes a changed or rotten link visible.
 *
 * @param uri where it was read; stored as text, never fetched by the ledger
 * @param sha256 64 lower-case hex digits of the document's bytes
 */
public record Evidence(String title, String uri, String sha256) {}
