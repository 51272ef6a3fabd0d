package org.partnershipledger.finance.flow;

import java.time.LocalDate;

/**
 * One dataset that flows, or flowed, under a use of data, as it stands.
 *
 * @param key agreement, data use and dataset
 * @param stoppedOn null while it runs
 */
public record FlowRow(
        String key,
        String agreement,
        String dataUse,
        String dataset,
        LocalDate startedOn,
        LocalDate stoppedOn,
        long entry) {

    public boolean isRunning() {
        return stoppedOn == null;
    }
}
