package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import java.util.Optional;

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

    /** Reference of the agreement that the fact belongs to; an imported register's statement belongs to none. */
    default Optional<String> ofAgreement() {
        return switch (this) {
            case AgreementEvent e -> Optional.of(e.agreement());
            case SettlementEvent e -> Optional.of(e.agreement());
            case ReinvestmentEvent e -> Optional.of(e.agreement());
            case ReferenceEvent e -> Optional.of(e.agreement());
            case RegisterEvent _ -> Optional.empty();
        };
    }

    /** The fact in plain English, where nobody knows what the partner is called. */
    default Sentence sentence() {
        return sentence(PartnerNames.UNKNOWN);
    }

    /** The fact in plain English: the same words in previews, time lines, lists and receipts. */
    default Sentence sentence(PartnerNames partners) {
        return Sentences.of(this, partners);
    }
}
