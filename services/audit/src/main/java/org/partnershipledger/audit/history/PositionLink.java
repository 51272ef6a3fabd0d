package org.partnershipledger.audit.history;

/** A position of the history and where it is shown: on the same page where it is listed there, else on its own. */
public record PositionLink(long position, String href) {

    static PositionLink onThisPage(long position) {
        return new PositionLink(position, "#position-" + position);
    }

    static PositionLink ownPage(long position) {
        return new PositionLink(position, "/audit/events/" + position);
    }
}
