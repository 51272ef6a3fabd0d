package org.partnershipledger.ledger.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.partnershipledger.kernel.event.ReferenceEvent.ReferenceClaimed;
import org.partnershipledger.kernel.event.ReferenceEvent.ReferenceUse;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.StreamKind;
import org.partnershipledger.kernel.partnership.StreamOf;

/**
 * A reference that may be used once only, across agreements: it has a stream of its own, named by the form in which it
 * is compared. A command that uses one looks at that stream and, when nobody has used the reference, records the claim
 * together with its own fact. Agreements that were drafted and payments that were recorded before there were claims
 * hold none.
 *
 * @param scope within which it is unique; blank when everywhere
 * @param written as the person wrote it; null when it was left out
 */
public record UniqueReference(ReferenceUse use, String scope, String written) {
    private static final StreamKind<Optional<ReferenceClaimed>> STREAMS = new StreamKind<>(
            "Reference", Optional.empty(), (state, fact) -> Optional.of((ReferenceClaimed) fact.event()));
    private static final int LONGEST_NAME = 120;

    /** Two agreements may not differ only in capital letters. */
    public static UniqueReference ofAgreement(String agreement) {
        return new UniqueReference(ReferenceUse.AGREEMENT, "", agreement);
    }

    /** A line of one NHS body's bank account counts once, however it is typed. */
    public static UniqueReference ofPayment(OdsCode body, String financeReference) {
        return new UniqueReference(ReferenceUse.PAYMENT, body + ".", financeReference);
    }

    /** Who has used it, if anybody has. */
    public StreamOf<Optional<ReferenceClaimed>> stream() {
        return STREAMS.of(
                written == null ? null : use.name().toLowerCase(Locale.ROOT) + "." + scope + named(normalForm()));
    }

    /** @param usedBy reference of the agreement or the settlement */
    public ReferenceClaimed claim(String agreement, LocalDate effectiveOn, OdsCode body, String usedBy) {
        return new ReferenceClaimed(use, agreement, effectiveOn, body, normalForm(), written, usedBy);
    }

    public String normalForm() {
        String folded = written.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return switch (use) {
            case AGREEMENT -> folded;
            case PAYMENT -> withoutSeparators(Normalizer.normalize(folded, Normalizer.Form.NFKC));
        };
    }

    /** Spaces, dashes and characters that cannot be seen are how one line comes to be typed in two ways. */
    private static String withoutSeparators(String text) {
        var kept = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isDash(c) && !isInvisible(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212;
    }

    private static boolean isInvisible(int c) {
        boolean variationSelector = c >= 0xFE00 && c <= 0xFE0F;
        return variationSelector || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }

    /** Readable where it fits into the name of a stream. No normal form begins with {@code sha256-}. */
    private String named(String normal) {
        return normal.length() <= LONGEST_NAME && normal.chars().allMatch(c -> c > ' ' && c < 0x7F)
                ? normal
                : "sha256-" + sha256(normal);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
