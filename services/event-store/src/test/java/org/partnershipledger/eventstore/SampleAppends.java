package org.partnershipledger.eventstore;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipledger.eventstore.append.Append;
import org.partnershipledger.eventstore.append.NewEvent;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;

/** Appends for tests: real events in their real bytes. */
public final class SampleAppends {
    public static final EventCodec CODEC = new JacksonEventCodec();
    public static final OdsCode BODY = OdsCode.of("QZZ");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private SampleAppends() {}

    /** One signature of the agreement at this sequence. */
    public static Append signature(String agreement, long sequence) {
        return signature(BODY, UUID.randomUUID(), agreement, sequence);
    }

    public static Append signature(OdsCode body, UUID commandId, String agreement, long sequence) {
        var event = new AgreementSigned(agreement, DAY, "party " + sequence + " of Ynys Môn");
        return append(body, commandId, "Agreement", agreement, sequence, List.of(event));
    }

    /** These events, from this sequence on, as one command. */
    public static Append append(
            OdsCode body, UUID commandId, String type, String id, long sequence, List<? extends LedgerEvent> events) {
        var origin = new Origin(
                "user-1", "FINANCE_PREPARER", body, commandId, commandId, Optional.empty(), Optional.empty());
        var metadata = CODEC.metadata(origin);
        var facts = new java.util.ArrayList<NewEvent>();
        for (var event : events) {
            facts.add(new NewEvent(
                    type,
                    type + ":" + id,
                    sequence + facts.size(),
                    UUID.randomUUID(),
                    EventCatalogue.ledger().nameOf(event),
                    event.effectiveOn(),
                    CODEC.payload(event),
                    metadata));
        }
        return new Append(body, commandId, sha256(facts), List.copyOf(facts));
    }

    private static byte[] sha256(List<NewEvent> facts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            facts.forEach(fact -> digest.update(fact.payload()));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
