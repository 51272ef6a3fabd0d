package org.partnershipledger.finance.term;

import java.time.LocalDate;

/**
 * One way in which an agreement returns value or costs the NHS, in words: a commercial term or a version of risk and
 * gain share terms.
 *
 * @param key agreement and reference
 * @param reference of the commercial term, or measure and version of risk and gain share terms
 * @param endsOn null while it has no end
 * @param latest what last happened under it; null when nothing did
 */
public record TermRow(
        String key,
        String agreement,
        String reference,
        String kind,
        LocalDate effectiveOn,
        LocalDate endsOn,
        String words,
        String latest,
        long entry) {

    TermRow now(String happened, long at) {
        return new TermRow(key, agreement, reference, kind, effectiveOn, endsOn, words, happened, at);
    }
}
