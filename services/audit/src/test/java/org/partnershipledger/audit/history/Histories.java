package org.partnershipledger.audit.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipledger.kernel.event.EventName;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.kernel.organisation.TechnologyPartner.PartnerMaturity;

/** Builds histories for these tests: each event at the next position, recorded when the test says. */
final class Histories {
    static final OdsCode BODY = OdsCode.of("QZZ");
    private final List<DecodedEvent> told = new ArrayList<>();

    Histories recorded(String at, LedgerEvent event) {
        var position = told.size() + 1L;
        var wireName = event.getClass().getAnnotation(EventName.class).value();
        var command = new UUID(1, position);
        told.add(new DecodedEvent(
                new RecordedEvent(
                        position,
                        BODY,
                        position,
                        "Agreement",
                        "Agreement:A1",
                        position - 1,
                        new UUID(2, position),
                        wireName,
                        event.effectiveOn(),
                        Instant.parse(at),
                        "{}".getBytes(),
                        "{}".getBytes(),
                        new byte[32],
                        new byte[0],
                        new byte[32]),
                event,
                new Origin("p-1", "FINANCE_PREPARER", BODY, command, command, Optional.empty(), Optional.empty())));
        return this;
    }

    List<DecodedEvent> told() {
        return List.copyOf(told);
    }

    static AgreementDrafted drafted(String effectiveOn) {
        return new AgreementDrafted(
                "A1",
                LocalDate.parse(effectiveOn),
                "Stroke images",
                BODY,
                List.of(BODY),
                new TechnologyPartner("Sample Scans Ltd", "SAMPLE01", "imaging", PartnerMaturity.SME),
                Map.of(MinimumContentItem.PARTIES, "QZZ and Sample Scans"),
                LocalDate.parse("2026-04-01"),
                LocalDate.parse("2029-03-31"));
    }

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}
