package org.partnershipledger.ledger.datause;

import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.RejectionCommands.A;
import static org.partnershipledger.ledger.RejectionCommands.registered;
import static org.partnershipledger.ledger.RejectionCommands.start;

import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.ledger.RejectedCase;
import org.partnershipledger.ledger.Story;

/** For each rule of {@link DataUseRule} a history and a command that it refuses. */
public final class DataUseRejections {
    private DataUseRejections() {}

    public static RejectedCase of(DataUseRule rule) {
        return switch (rule) {
            case DATA_USE_IS_REGISTERED_ONCE ->
                RejectedCase.one(registered(), Story.dataUse(DataAccessRoute.SECURE_DATA_ENVIRONMENT));
            case DATA_USE_IS_REGISTERED -> RejectedCase.one(Story.active(), start());
            case RELEASE_IS_JUSTIFIED ->
                RejectedCase.one(Story.active(), Story.dataUse(DataAccessRoute.PSEUDONYMISED_RELEASE));
            case FLOW_STARTS_ONCE -> RejectedCase.one(registered().by("officer-1", start()), start());
            case FLOW_RUNS ->
                RejectedCase.one(
                        registered(), new StopDataFlow(A, day("2026-06-01"), "USE-1", "Admissions", "No value"));
        };
    }
}
