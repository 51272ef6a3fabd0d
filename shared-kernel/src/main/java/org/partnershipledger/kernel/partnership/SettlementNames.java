package org.partnershipledger.kernel.partnership;

import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * What a settlement is called: by what it settles and for whom, so that the same thing cannot be raised twice (B6).
 * Whoever raises one and whoever asks whether it was raised name it here; nobody takes a name apart.
 */
public final class SettlementNames {
    private SettlementNames() {}

    public static String ofRun(String agreement, String reconciliation, OdsCode nhsBody) {
        return agreement + "." + reconciliation + "." + nhsBody;
    }

    /** @param instalment 1 for what is paid once; the year of a subscription; the number of the royalty statement */
    public static String ofInstalment(String agreement, String term, int instalment, OdsCode nhsBody) {
        return agreement + "." + term + "." + instalment + "." + nhsBody;
    }

    public static String ofAudit(String agreement, String term, int audit, OdsCode nhsBody) {
        return agreement + "." + term + ".audit-" + audit + "." + nhsBody;
    }

    public static String ofTakingBack(String settlement) {
        return settlement + ".back";
    }
}
