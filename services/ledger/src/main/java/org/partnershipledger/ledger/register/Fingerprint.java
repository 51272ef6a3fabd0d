package org.partnershipledger.ledger.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;

/**
 * Whether two statements say the same: SHA-256 over what is said, each text with its length before it. When and by
 * which file it was said does not count, so a new edition that repeats an old statement changes nothing.
 */
public final class Fingerprint {
    /** Of something that an edition no longer states; no text has it. */
    static final String NOT_STATED = "";

    private static final int SHORT = 8;

    private Fingerprint() {}

    public static String of(RegisterEvent event) {
        return switch (event) {
            case RegisterSourceRead e -> e.sha256();
            case NoLongerStated _ -> NOT_STATED;
            case AgreementStated e ->
                over(
                        Stream.of(
                                e.organisation(),
                                e.organisationType(),
                                e.purpose(),
                                e.processing(),
                                e.expectedOutputs(),
                                e.expectedBenefits(),
                                e.yieldedBenefits()),
                        new TreeMap<>(e.otherFields()));
            case DataUseStated e ->
                over(
                        Stream.of(
                                e.agreementReference(),
                                e.organisation(),
                                e.dataset(),
                                e.identifiability(),
                                e.sensitivity(),
                                e.legalBasis(),
                                e.commonLawBasis(),
                                e.purpose()),
                        new TreeMap<>(e.otherFields()));
            case ReleaseStated e ->
                over(
                        Stream.of(e.dataUseReference(), e.frequency(), e.optOutsApplied()),
                        new TreeMap<>(e.otherFields()));
        };
    }

    /** 64 hex digits over texts; no two lists of texts share one by being cut differently. */
    static String over(Stream<String> texts) {
        return over(texts, new TreeMap<>());
    }

    /** The first eight hex digits, to tell things apart inside a reference that a person reads. */
    public static String shortOver(Stream<String> texts) {
        return over(texts).substring(0, SHORT);
    }

    private static String over(Stream<String> texts, TreeMap<String, String> named) {
        var digest = sha256();
        texts.forEach(text -> add(digest, text));
        named.forEach((name, text) -> {
            add(digest, name);
            add(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
