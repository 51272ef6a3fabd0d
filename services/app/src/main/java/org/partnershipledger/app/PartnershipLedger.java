package org.partnershipledger.app;

/** Where the program starts. */
public final class PartnershipLedger {
    private PartnershipLedger() {}

    public static void main(String[] arguments) {
        System.out.println("Partnership Ledger");
    }
}
