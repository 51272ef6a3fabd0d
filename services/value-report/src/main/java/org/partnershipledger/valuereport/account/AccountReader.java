package org.partnershipledger.valuereport.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.Succession;
import org.partnershipledger.valuereport.facts.RecordedFact;

/**
 * Reads what a body's account may be made from: its own history, and the histories of the bodies from which
 * agreements came to it, by a recorded novation or because the register of boards says that they went into it. Of
 * agreements that it only signed beside another body it reads that they are there, so that it can say who tells them.
 * Next: {@link Accounts}, which says what of it is told.
 */
public final class AccountReader {
    private static final Set<String> MOVES_AND_DRAFTS = Set.of(
            EventCatalogue.ledger().nameOf(AgreementNovated.class),
            EventCatalogue.ledger().nameOf(AgreementDrafted.class));

    private AccountReader() {}

    public static List<RecordedFact> read(EventReader reader, EventCodec codec, OdsCode body, long upToPosition) {
        var novations = new ArrayList<Passing>();
        var drafts = new ArrayList<RecordedFact>();
        reader.forEachNamed(MOVES_AND_DRAFTS, upToPosition, recorded -> {
            var event = codec.event(recorded);
            if (event instanceof AgreementNovated novated) {
                novations.add(new Passing(recorded, novated));
            } else if (!recorded.body().equals(body)) {
                drafts.add(RecordedFact.of(recorded, codec));
            }
        });
        var facts = new ArrayList<RecordedFact>();
        var bodies = bodies(body, novations);
        for (var from : bodies) {
            reader.forEachOf(from, upToPosition, recorded -> facts.add(RecordedFact.of(recorded, codec)));
        }
        facts.addAll(signedElsewhere(bodies, drafts, novations, codec));
        return facts;
    }

    /** Agreements of other bodies that one of these signed too: that they are there, and to whom they passed. */
    private static List<RecordedFact> signedElsewhere(
            Set<OdsCode> bodies, List<RecordedFact> drafts, List<Passing> novations, EventCodec codec) {
        var facts = new ArrayList<RecordedFact>();
        var agreements = new HashSet<String>();
        for (var fact : drafts) {
            if (fact.event() instanceof AgreementDrafted drafted
                    && !bodies.contains(fact.fact().body())
                    && drafted.nhsParties().stream().anyMatch(bodies::contains)) {
                agreements.add(drafted.agreement());
                facts.add(fact);
            }
        }
        novations.stream()
                .filter(passing -> agreements.contains(passing.event().agreement())
                        && !bodies.contains(passing.recorded().body()))
                .forEach(passing -> facts.add(RecordedFact.of(passing.recorded(), codec)));
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
