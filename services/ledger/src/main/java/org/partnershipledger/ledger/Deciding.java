package org.partnershipledger.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.Evidence;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.ledger.Decision.Rejection;

/**
 * The one door to a decision: first the rules that hold for every command whatever it is about (nothing mandatory
 * is missing, text is fit to be kept for ever, nowhere an NHS number), then the command's own decide.
 * Pure, like every decide. Next: {@link Command}, {@link Rule}.
 */
public final class Deciding {
    private static final int TEXT_LIMIT = 4_000;
    private static final String ADDRESS = "(?i)(https?://[^\\s/?#@\\\\]+([/?#]\\S*)?|urn:[a-z0-9][a-z0-9-]{0,31}:\\S+)";

    private Deciding() {}

    public static <S> Decision decide(S state, Others others, Command<S> command, Origin origin) {
        var broken = new ArrayList<Rejection>();
        checkFields("", (Record) command, broken);
        checkValue("reason", origin.reason(), broken);
        // A command with a reason of its own gives the same one to its envelope; what is wrong with it is said once.
        return broken.isEmpty()
                ? command.decide(state, others, origin)
                : new Decision.Rejected(broken.stream().distinct().toList());
    }

    private static void checkFields(String path, Record fields, List<Rejection> broken) {
        boolean isCommand = path.isEmpty();
        for (var component : RecordFields.of(fields)) {
            Object value = RecordFields.value(component, fields);
            String at = isCommand ? component.getName() : path + "/" + component.getName();
            if (value == null && isCommand) {
                reject(GeneralRule.FIELD_IS_GIVEN, at, "is missing; give it a value", broken);
            }
            if (component.getName().equals("sha256")) {
                checkHash(at, (String) value, broken);
            } else if (fields instanceof Evidence evidence
                    && component.getName().equals("uri")) {
                checkAddress(at, evidence.uri(), broken);
            } else {
                checkValue(at, value, broken);
            }
        }
    }

    private static void checkHash(String at, String hash, List<Rejection> broken) {
        if (hash == null || !hash.matches("[0-9a-f]{64}")) {
            reject(
                    GeneralRule.TEXT_IS_FIT,
                    at,
                    "is not a SHA-256; give the 64 hex digits of the document's hash",
                    broken);
        }
    }

    /** Never one that a browser would run or that only one machine can read; and no password in it. */
    private static void checkAddress(String at, String uri, List<Rejection> broken) {
        checkText(at, uri, broken);
        if (uri == null || !uri.matches(ADDRESS)) {
            String why =
                    "is not the address of a document; give one that begins with https:// or http:// (without a user"
                            + " name in it), or a urn: for a document without an address";
            reject(GeneralRule.EVIDENCE_CAN_BE_FOUND, at, why, broken);
        }
    }

    private static void checkValue(String at, Object value, List<Rejection> broken) {
        switch (value) {
            case null -> {}
            case String text -> checkText(at, text, broken);
            case Optional<?> optional -> checkValue(at, optional.orElse(null), broken);
            case Map<?, ?> map -> map.forEach((key, each) -> checkValue(at + "/" + key, each, broken));
            case Collection<?> list -> {
                int index = 0;
                for (Object each : list) {
                    checkValue(at + "/" + index++, each, broken);
                }
            }
            case Record fields -> checkFields(at, fields, broken);
            default -> {}
        }
    }

    private static void checkText(String at, String text, List<Rejection> broken) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            reject(GeneralRule.TEXT_IS_FIT, at, "is blank; write it, or leave it out where it is optional", broken);
        } else if (text.length() > TEXT_LIMIT) {
            reject(
                    GeneralRule.TEXT_IS_FIT,
                    at,
                    "is longer than 4,000 characters; shorten it or link to a document",
                    broken);
        } else if (hasControls(text)) {
            reject(GeneralRule.TEXT_IS_FIT, at, "has control characters; type it again as plain text", broken);
        } else if (NhsNumbers.foundIn(text)) {
            String why =
                    "holds what looks like an NHS number; take it out, because nothing about a patient is kept here";
            reject(GeneralRule.NO_NHS_NUMBER, at, why, broken);
        }
    }

    /** Also half characters, and marks that make a text read in another order than it is stored. */
    private static boolean hasControls(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                        || Character.getType(c) == Character.SURROGATE
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069);
    }

    private static void reject(Rule rule, String at, String message, List<Rejection> broken) {
        broken.add(new Rejection(rule.id(), at, message, Map.of()));
    }
}
