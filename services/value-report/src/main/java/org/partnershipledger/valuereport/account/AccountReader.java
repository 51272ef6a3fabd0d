package org.partnershipledger.valuereport.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.Succession;
import org.partnershipledger.kernel.partnership.Fact;

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

    public static List<Fact<LedgerEvent>> read(EventReader reader, EventCodec codec, OdsCode body, long upToPosition) {
        var novations = new ArrayList<Fact<AgreementNovated>>();
        var drafts = new ArrayList<Fact<LedgerEvent>>();
        reader.forEachNamed(MOVES_AND_DRAFTS, upToPosition, recorded -> {
            var event = codec.event(recorded);
            if (event instanceof AgreementNovated novated) {
                novations.add(Fact.of(recorded, novated, codec.origin(recorded)));
            } else if (!recorded.body().equals(body)) {
                drafts.add(Fact.of(recorded, event, codec.origin(recorded)));
            }
        });
        var facts = new ArrayList<Fact<LedgerEvent>>();
        var bodies = bodies(body, novations);
        for (var from : bodies) {
            reader.forEachOf(
                    from,
                    upToPosition,
                    recorded -> facts.add(Fact.of(recorded, codec.event(recorded), codec.origin(recorded))));
        }
        facts.addAll(signedElsewhere(bodies, drafts, novations));
        return facts;
    }

    /** Agreements of other bodies that one of these signed too: that they are there, and to whom they passed. */
    private static List<Fact<LedgerEvent>> signedElsewhere(
            Set<OdsCode> bodies, List<Fact<LedgerEvent>> drafts, List<Fact<AgreementNovated>> novations) {
        var facts = new ArrayList<Fact<LedgerEvent>>();
        var agreements = new HashSet<String>();
        for (var fact : drafts) {
            if (fact.event() instanceof AgreementDrafted drafted
                    && !bodies.contains(fact.body())
                    && drafted.nhsParties().stream().anyMatch(bodies::contains)) {
                agreements.add(drafted.agreement());
                facts.add(fact);
            }
        }
        novations.stream()
                .filter(passing -> agreements.contains(passing.event().agreement()) && !bodies.contains(passing.body()))
                .forEach(passing -> facts.add(passing.<LedgerEvent>with(passing.event())));
        return facts;
    }

    private static boolean reaches(Fact<AgreementNovated> passing, Set<OdsCode> bodies) {
        return passing.event().successors().stream().anyMatch(share -> bodies.contains(share.successor()));
    }

    /** The body and every one before it, however many steps back. */
    private static Set<OdsCode> bodies(OdsCode body, List<Fact<AgreementNovated>> novations) {
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
                    .filter(passing -> reaches(passing, bodies))
                    .map(Fact::body)
                    .forEach(bodies::add);
        }
        return bodies;
    }
}
