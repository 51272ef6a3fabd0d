package org.partnershipledger.kernel.event;

import java.time.LocalDate;

/**
 * A fact, recorded once and never changed: the only thing that crosses from the ledger to its readers.
 * Each permitted interface is one aggregate's catalogue; a new event does not compile until every fold
 * over its catalogue says what it does with it (sealed types, arrow cases, no default).
 * Next: {@link AgreementEvent}, {@link SettlementEvent}, {@link ReinvestmentEvent}, {@link RegisterEvent},
 * {@link ReferenceEvent}.
 */
public sealed interface LedgerEvent
        permits AgreementEvent, SettlementEvent, ReinvestmentEvent, RegisterEvent, ReferenceEvent {

    /** The day in Europe/London from which the fact is true. Mandatory; it never defaults to today. */
    LocalDate effectiveOn();
}
