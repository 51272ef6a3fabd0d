package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.kernel.words.Label;

/**
 * A document that supports a fact. The hash makes a changed or rotten link visible.
 *
 * @param uri where it was read; stored as text, never fetched by the ledger
 * @param sha256 64 lower-case hex digits of the document's bytes
 */
public record Evidence(
        String title,

        @Label("Address of the document") @Hint("Begins with https://, http:// or urn:")
        String uri,

        @Label("SHA-256 of the document") @Hint("64 digits and letters a to f")
        String sha256) {}
