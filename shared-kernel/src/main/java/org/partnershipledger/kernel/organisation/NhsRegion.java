package org.partnershipledger.kernel.organisation;

import java.util.Arrays;

/** The seven regions of the NHS in England, by the names they publish under. */
public enum NhsRegion {
    EAST_OF_ENGLAND("East of England"),
    LONDON("London"),
    MIDLANDS("Midlands"),
    NORTH_EAST_AND_YORKSHIRE("North East and Yorkshire"),
    NORTH_WEST("North West"),
    SOUTH_EAST("South East"),
    SOUTH_WEST("South West");

    private final String title;

    NhsRegion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** @throws IllegalArgumentException when no region has this name */
    public static NhsRegion named(String title) {
        return Arrays.stream(values())
                .filter(region -> region.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no NHS region is called " + title));
    }
}
