package org.partnershipledger.kernel.organisation;

import java.util.regex.Pattern;

/**
 * Code of an organisation in the NHS Organisation Data Service. It identifies, it means nothing: legacy codes
 * ({@code QYG}) and new-style codes ({@code S1Y5D}) stand side by side.
 */
public record OdsCode(String value) implements Comparable<OdsCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,10}");

    public OdsCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an ODS code has 3 to 10 capital letters and digits, for example QYG: " + value);
        }
    }

    public static OdsCode of(String value) {
        return new OdsCode(value);
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
