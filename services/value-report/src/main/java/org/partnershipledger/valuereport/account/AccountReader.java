package org.partnershipledger.valuereport.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.Succession;
import org.partnershipledger.valuereport.facts.Fact;

/**
 * Reads what a body's account may be made from: its own history, and the histories of the bodies from which
 * agreements came to it, by a recorded novation or because the register of boards says that they went into it.
 * Next: {@link Accounts}, which says what of it is told.
 */
public final class AccountReader {
    private AccountReader() {}

    public static List<Fact<LedgerEvent>> read(EventReader reader, EventCodec codec, OdsCode body, long upToPosition) {
        var novations = new ArrayList<Passing>();
        reader.forEachNamed(
                EventCatalogue.ledger().nameOf(AgreementNovated.class),
                upToPosition,
                recorded -> novations.add(new Passing(recorded, (AgreementNovated) codec.event(recorded))));
        var facts = new ArrayList<Fact<LedgerEvent>>();
        for (var from : bodies(body, novations)) {
            reader.forEachOf(from, upToPosition, recorded -> facts.add(Fact.of(recorded, codec.event(recorded))));
        }
        return facts;
    }

    private record Passing(RecordedEvent recorded, AgreementNovated event) {
        boolean reaches(Set<OdsCode> bodies) {
            return event.successors().stream().anyMatch(share -> bodies.contains(share.successor()));
        }
    }

    /** The body and every one before it, however many steps back. */
    private static Set<OdsCode> bodies(OdsCode body, List<Passing> novations) {
        var bodies = new TreeSet<OdsCode>(Set.of(body));
        var before = 0;
        while (bodies.size() > before) {
            before = bodies.size();
            for (var known : List.copyOf(bodies)) {
                IcbRegister.published().predecessorsOf(known).stream()
                        .map(Succession::predecessor)
                        .forEach(bodies::add);
            }
            novations.stream()
                    .filter(passing -> passing.reaches(bodies))
                    .map(passing -> passing.recorded().body())
                    .forEach(bodies::add);
        }
        return bodies;
    }
}
