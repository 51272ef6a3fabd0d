package org.partnershipledger.audit.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * Reads the events of one agreement: its own stream, and the streams of the settlements and reinvestments that name
 * it. The index only says which streams those are; every event comes from the history itself, with its stored bytes.
 * A row that this program cannot read is handed on as what it is ({@link Unread}), and so is a place whose row is gone
 * ({@link Missing}); neither hides any other.
 */
public final class HistoryOfAgreement {
    private static final String BACK = ".back";

    private final EventReader reader;
    private final EventCodec codec;
    private final AuditIndex index;

    public HistoryOfAgreement(EventReader reader, EventCodec codec, AuditIndex index) {
        this.reader = reader;
        this.codec = codec;
        this.index = index;
    }

    /** All rows of the agreement in the order recorded; empty when there is no such agreement. */
    public List<Listed> of(String agreement) {
        var rows = new ArrayList<Listed>();
        addAll("Agreement:" + agreement, rows);
        for (var stream : index.streamsNaming(agreement)) {
            addAll(stream, rows);
        }
        // A hole comes right before the row that follows it.
        rows.sort(Comparator.comparingLong(row -> row.recorded().position()));
        return rows;
    }

    private void addAll(String stream, List<Listed> rows) {
        var expected = 0L;
        for (var recorded : reader.leftOfAggregate(stream)) {
            if (recorded.sequence() > expected) {
                rows.add(new Missing(recorded, expected));
            }
            rows.add(inPlace(recorded));
            expected = recorded.sequence() + 1;
        }
    }

    /**
     * The rows of the agreement's own stream before this event of it or of one of its settlements; for the return of
     * an earlier settlement those of that one too.
     */
    List<Stored> before(DecodedEvent told) {
        var agreement =
                switch (told.event()) {
                    case AgreementEvent e -> e.agreement();
                    case SettlementEvent e -> e.agreement();
                    case ReinvestmentEvent e -> e.agreement();
                    case ReferenceEvent e -> e.agreement();
                    case RegisterEvent _ -> "";
                };
        var own = reader.ofAggregate("Agreement:" + agreement, 0).stream();
        var rows = told.event() instanceof SettlementRaised e && e.settlement().endsWith(BACK)
                ? Stream.concat(own, reader.ofAggregate("Settlement:" + takenBackBy(e), 0).stream())
                : own;
        return rows.filter(recorded -> recorded.position() < told.position())
                .map(this::inPlace)
                .toList();
    }

    private static String takenBackBy(SettlementRaised e) {
        return e.settlement().substring(0, e.settlement().length() - BACK.length());
    }

    /** One row, or null when the history does not reach so far. */
    public Stored at(long position) {
        return reader.after(position - 1, 1).stream()
                .filter(recorded -> recorded.position() == position)
                .findFirst()
                .map(this::read)
                .orElse(null);
    }

    public long lastPosition() {
        return reader.lastPosition();
    }

    /** Every body that has events. */
    List<OdsCode> bodies() {
        return reader.bodies();
    }

    private Stored inPlace(RecordedEvent recorded) {
        var row = read(recorded);
        return row instanceof DecodedEvent told && told.event() instanceof RegisterEvent
                ? Unread.outOfPlace(recorded)
                : row;
    }

    private Stored read(RecordedEvent recorded) {
        try {
            return new DecodedEvent(recorded, codec.event(recorded), codec.origin(recorded));
        } catch (UnknownEvent name) {
            return Unread.ofName(recorded, name);
        } catch (UnreadableEvent bytes) {
            return Unread.ofBytes(recorded, bytes);
        }
    }
}
