package org.partnershipledger.ledger.register;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.ledger.NhsNumbers;

/**
 * What text may stand in a statement: whole documents, but no control characters and no NHS number. A number that
 * only looks like one passes when somebody looked it up and the mapping names it; nothing passes silently.
 * References are one line and short, because they are keys and stand in addresses.
 */
public final class StatementText {
    public static final int LONGEST_TEXT = 100_000;
    public static final int LONGEST_REFERENCE = 300;

    private static final int DIGITS_OF_AN_NHS_NUMBER = 10;

    /** What {@link NhsNumbers} looks over between two digits. */
    private static final String GAP = "[\\s\\p{P}\\p{Sm}\\p{Cf}]{0,3}";

    private StatementText() {}

    /** What is wrong with a text, without quoting it, and what to do; empty when it is fit. */
    public static Optional<String> problem(String text, Set<String> reviewedNumbers) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.of("is longer than 100,000 characters; put the document somewhere and state its address");
        }
        int digitsAtMost = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return Optional.of("has control characters; remove them, or save the file again as plain text");
            }
            if (Character.isSurrogate(c) && !isPaired(text, i)) {
                return Optional.of("has half a character; save the file again as UTF-8");
            }
            digitsAtMost += c >= '0' && c <= '9' || c > '~' ? 1 : 0;
        }
        if (digitsAtMost < DIGITS_OF_AN_NHS_NUMBER) {
            return Optional.empty();
        }
        if (NhsNumbers.foundIn(text) && NhsNumbers.foundIn(without(reviewedNumbers, text))) {
            return Optional.of(
                    "holds what looks like an NHS number; take it out of the file, or, when you have looked it"
                            + " up and it is something else, list it in the mapping under reviewed-numbers with what it is");
        }
        return Optional.empty();
    }

    public static Optional<String> problemWithReference(String reference) {
        if (reference.isBlank()) {
            return Optional.of("is empty; every statement needs a reference that says what it is about");
        }
        if (reference.length() > LONGEST_REFERENCE || reference.indexOf('\n') >= 0 || reference.indexOf('\t') >= 0) {
            return Optional.of("is not a reference; use one line of at most 300 characters");
        }
        return Optional.empty();
    }

    static Stream<String> texts(RegisterEvent event) {
        return switch (event) {
            case NoLongerStated e -> Stream.of(e.source(), e.reference());
            case RegisterSourceRead e -> Stream.of(e.source(), e.title(), e.publisher(), e.licence(), e.uri());
            case AgreementStated e ->
                Stream.concat(
                        Stream.of(
                                e.reference(),
                                e.organisation(),
                                e.organisationType(),
                                e.purpose(),
                                e.processing(),
                                e.expectedOutputs(),
                                e.expectedBenefits(),
                                e.yieldedBenefits()),
                        e.otherFields().values().stream());
            case DataUseStated e ->
                Stream.concat(
                        Stream.of(
                                e.reference(),
                                e.agreementReference(),
                                e.organisation(),
                                e.dataset(),
                                e.identifiability(),
                                e.sensitivity(),
                                e.legalBasis(),
                                e.commonLawBasis(),
                                e.purpose()),
                        e.otherFields().values().stream());
            case ReleaseStated e ->
                Stream.concat(
                        Stream.of(e.reference(), e.dataUseReference(), e.frequency(), e.optOutsApplied()),
                        e.otherFields().values().stream());
        };
    }

    /** The text with the reviewed numbers, however they are spaced, taken out. */
    private static String without(Set<String> reviewedNumbers, String text) {
        String rest = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (String number : reviewedNumbers) {
            String spaced = number.chars().mapToObj(Character::toString).collect(Collectors.joining(GAP));
            rest = Pattern.compile("(?<![0-9])" + spaced + "(?![0-9])")
                    .matcher(rest)
                    .replaceAll("#");
        }
        return rest;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
