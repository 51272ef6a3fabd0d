package org.partnershipledger.finance.partnership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.codec.UnknownEvent;
import org.partnershipledger.eventstore.codec.UnreadableEvent;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Progress;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent.ReinvestmentCommitted;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementRaised;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.Settlement;

/**
 * Partnerships from the history in the database. An agreement's own stream is found by its name. Which settlements and
 * reinvestments it has is said by their tables as far as these have got, and by the few entries after that; so nothing
 * is missed, however far behind the tables are.
 */
public final class StoredPartnerships implements Partnerships {
    private static final String STREAMS = """
            select 'Settlement:' || settlement from projection.finance_settlement where agreement = :agreement
            union all
            select 'Reinvestment:' || reinvestment from projection.finance_reinvestment where agreement = :agreement
            """;
    private static final Set<String> BEGINNINGS = names(Set.of(SettlementRaised.class, ReinvestmentCommitted.class));

    private final EventReader history;
    private final EventCodec codec;
    private final Lists lists;
    private final Progress tables;

    public StoredPartnerships(EventReader history, EventCodec codec, Lists lists, Progress tables) {
        this.history = history;
        this.codec = codec;
        this.lists = lists;
        this.tables = tables;
    }

    @Override
    public Optional<PartnershipHistory> find(String agreement) {
        long last = history.lastPosition();
        var streams = new ArrayList<>(List.of(Agreement.STREAMS.of(agreement).id()));
        streams.addAll(beside(agreement, last));
        List<Fact<? extends LedgerEvent>> facts = new ArrayList<>();
        for (var recorded : history.ofAggregates(streams)) {
            if (recorded.position() <= last) {
                facts.add(fact(agreement, recorded));
            }
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(PartnershipHistory.of(agreement, facts));
    }

    /** Streams of the money of an agreement; how far the tables are is read before the tables themselves. */
    private Set<String> beside(String agreement, long last) {
        long shown = tables.reached();
        var streams = new LinkedHashSet<>(lists.ask(STREAMS, Map.of("agreement", agreement), row -> row.getString(1)));
        history.forEachNamed(BEGINNINGS, shown, last, recorded -> streams.addAll(begun(agreement, recorded)));
        return streams;
    }

    private List<String> begun(String agreement, RecordedEvent recorded) {
        return switch (codec.event(recorded)) {
            case SettlementRaised raised
            when raised.agreement().equals(agreement) ->
                List.of(Settlement.STREAMS.of(raised.settlement()).id());
            case ReinvestmentCommitted committed
            when committed.agreement().equals(agreement) ->
                List.of(Reinvestment.STREAMS.of(committed.reinvestment()).id());
            case LedgerEvent _ -> List.of();
        };
    }

    @Override
    public Map<String, Agreement> partly(Collection<String> agreements, Set<Class<? extends LedgerEvent>> kinds) {
        var streams =
                agreements.stream().map(each -> Agreement.STREAMS.of(each).id()).toList();
        var folded = new TreeMap<String, Agreement>();
        var unreadable = new HashSet<String>();
        for (var recorded : history.ofAggregates(streams, names(kinds))) {
            if (!unreadable.contains(recorded.aggregateId())) {
                try {
                    var fact = fact(recorded.aggregateId(), recorded);
                    var event = (AgreementEvent) fact.event();
                    folded.compute(event.agreement(), (_, before) -> (before == null ? Agreement.NONE : before)
                            .with(fact.with(event)));
                } catch (UnreadablePartnership stop) {
                    unreadable.add(recorded.aggregateId());
                }
            }
        }
        return folded;
    }

    private Fact<LedgerEvent> fact(String of, RecordedEvent recorded) {
        try {
            return Fact.of(recorded, codec.event(recorded), codec.origin(recorded));
        } catch (UnknownEvent | UnreadableEvent why) {
            throw new UnreadablePartnership(of, recorded.position(), why);
        }
    }

    private static Set<String> names(Set<Class<? extends LedgerEvent>> kinds) {
        return kinds.stream()
                .flatMap(StoredPartnerships::concrete)
                .map(EventCatalogue.ledger()::nameOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @SuppressWarnings("unchecked")
    private static Stream<Class<? extends LedgerEvent>> concrete(Class<? extends LedgerEvent> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses())
                        .flatMap(permitted -> concrete((Class<? extends LedgerEvent>) permitted))
                : Stream.of(kind);
    }
}
