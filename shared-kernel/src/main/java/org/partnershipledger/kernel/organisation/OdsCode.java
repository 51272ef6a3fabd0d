package org.partnershipledger.kernel.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of an organisation in the NHS Organisation Data Service. It identifies, it means nothing: legacy codes
 * ({@code QYG}) and new-style codes ({@code S1Y5D}) stand side by side.
 */
public record OdsCode(String value) implements Comparable<OdsCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,10}");
    private static final Pattern ICB_FORM = Pattern.compile("Q[A-Z0-9]{2}|[A-Z][0-9][A-Z][0-9][A-Z]");

    public OdsCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an ODS code has 3 to 10 capital letters and digits, for example QYG: " + value);
        }
    }

    public static OdsCode of(String value) {
        return new OdsCode(value);
    }

    /** Empty for what is not written as a code: the party of an agreement may be a company. */
    public static Optional<OdsCode> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new OdsCode(text)) : Optional.empty();
    }

    /** Whether it is written as codes of integrated care boards are; whether there is one is {@link IcbRegister}'s to say. */
    public boolean hasIcbForm() {
        return ICB_FORM.matcher(value).matches();
    }

    /** Identifier in the org-id.guide list of NHS organisations, for exchange formats. */
    public String orgId() {
        return "GB-NHS-" + value;
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
