package org.partnershipledger.finance.answer;

/** Where the audit shows the entry behind a figure: its history opened on the page on which the entry stands. */
public final class AuditAddress {
    private AuditAddress() {}

    public static String of(String agreement, long entry) {
        return "/audit/agreements/" + agreement + "?at=" + entry + "#position-" + entry;
    }
}
