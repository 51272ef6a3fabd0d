package org.partnershipledger.valuereport.section;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentGranted;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialisationConsentRefused;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Term;

/**
 * An answer to a partner that wants to sell what came out, under the term that asks for it.
 *
 * @param words conditions of a consent, empty when it has none; reason of a refusal
 */
record Consent(Fact<? extends CommercialEvent> fact, Term term, boolean given, Optional<String> words) {

    /** By the day of the answer, then in the order of the ledger. */
    static final Comparator<Consent> BY_DAY = Comparator.<Consent, LocalDate>comparing(
                    consent -> consent.fact().effectiveOn())
            .thenComparing(consent -> consent.fact().position());

    static List<Consent> of(Agreement agreement) {
        return agreement.commercial().all().stream()
                .flatMap(Consent::of)
                .sorted(BY_DAY)
                .toList();
    }

    static Stream<Consent> of(Term term) {
        var given = term.facts().stream(CommercialisationConsentGranted.class)
                .map(fact -> new Consent(fact, term, true, fact.event().conditions()));
        var refused = term.facts().stream(CommercialisationConsentRefused.class)
                .map(fact ->
                        new Consent(fact, term, false, Optional.of(fact.event().reason())));
        return Stream.concat(given, refused);
    }
}
