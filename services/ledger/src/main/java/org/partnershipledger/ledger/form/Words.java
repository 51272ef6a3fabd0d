package org.partnershipledger.ledger.form;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.presentation.words.Names;

/** What the forms call things: labels from the names of the records, and hints where a name does not say enough. */
final class Words {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("nhsParties", "NHS parties"),
            Map.entry("nhsBody", "NHS body"),
            Map.entry("body", "Publishing NHS body"),
            Map.entry("effectiveOn", "True from (effective on)"),
            Map.entry("onBehalfOf", "On behalf of"),
            Map.entry("actor", "Who records this"),
            Map.entry("sha256", "SHA-256 of the document"),
            Map.entry("uri", "Address of the document"),
            Map.entry("legalBasisArticle6", "Legal basis, UK GDPR Article 6"),
            Map.entry("legalBasisArticle9", "Legal basis, UK GDPR Article 9"),
            Map.entry("vatTreatment", "VAT treatment"),
            Map.entry("from", "From"),
            Map.entry("to", "To"));

    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("effectiveOn", "The day from which the fact is true. It is never filled in for you."),
            Map.entry("agreement", "The agreement's reference, for example CM-001"),
            Map.entry("settlement", "The settlement's reference, as its page shows it"),
            Map.entry("actor", "Your id, never your name"),
            Map.entry("role", "For example FINANCE_PREPARER"),
            Map.entry("onBehalfOf", "ODS code of the organisation you act for, for example QYG"),
            Map.entry("reason", "Why, in your words. No names of patients and no NHS numbers."),
            Map.entry("nhsParties", "ODS codes, one on each line"),
            Map.entry("datasets", "One on each line"),
            Map.entry("party", "ODS code of an NHS body, or the partner's company number"),
            Map.entry("approver", "Id of the person who approved; never your own"),
            Map.entry("decided", "What was decided, in words; figures that change come with a CORRECTION run"),
            Map.entry("auditor", "An organisation or an id, never a person's name"),
            Map.entry("netRevenueInCurrency", "In the currency of the statement"),
            Map.entry("audit", "1 for the first audit recorded under the term, 2 for the second"),
            Map.entry("companyNumber", "8 characters of Companies House, or a register and its number: GB-CHC-1089464"),
            Map.entry("uri", "Begins with https://, http:// or urn:"),
            Map.entry("sha256", "64 digits and letters a to f"),
            Map.entry("period", "First and last day, both included"),
            Map.entry("instalment", "1 for what is paid once; otherwise the year, or the number of the statement"));

    private static final Set<String> LAST_DAY = Set.of("CompleteAgreement", "TerminateAgreement");

    private static final String LAST_DAY_HINT =
            "The last day on which the agreement was in force. It is recorded when that day has come.";

    private Words() {}

    static String label(String name) {
        String known = LABELS.get(name);
        if (known != null) {
            return known;
        }
        String spaced = name.equals(name.toUpperCase(Locale.ROOT))
                ? Names.ofConstant(name)
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String sentence = Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
        return sentence.replaceAll("(?i)\\bnhs\\b", "NHS");
    }

    /** What one row of a list is called. */
    static String one(String list) {
        String words = label(list).toLowerCase(Locale.ROOT);
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }

    /** A label within a sentence; acronyms stay. */
    static String lower(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** What the day means where the command gives it another meaning; null for none. */
    static String hint(String command, String name) {
        return name.equals("effectiveOn") && LAST_DAY.contains(command) ? LAST_DAY_HINT : HINTS.get(name);
    }
}
