package org.partnershipledger.valuereport.section;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.CommercialEvent.DiscountTaken;
import org.partnershipledger.kernel.event.CommercialEvent.FreeLicenceGranted;
import org.partnershipledger.kernel.event.CommercialEvent.InKindContributionRecorded;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Term;

/**
 * A discount, a free licence or a contribution in kind.
 *
 * @param value as declared; empty when it is described, not counted
 * @param method empty when nobody said how it was valued
 */
record OtherValue(Fact<? extends CommercialEvent> fact, String kind, Optional<Money> value, Optional<String> method) {

    /** In the order of the ledger. */
    static List<OtherValue> of(Agreement agreement) {
        return agreement.commercial().all().stream()
                .map(Term::facts)
                .flatMap(facts -> Stream.of(
                                facts.stream(DiscountTaken.class).map(OtherValue::discount),
                                facts.stream(FreeLicenceGranted.class).map(OtherValue::licence),
                                facts.stream(InKindContributionRecorded.class).map(OtherValue::inKind))
                        .flatMap(each -> each))
                .sorted(Comparator.comparing(other -> other.fact().position()))
                .toList();
    }

    private static OtherValue discount(Fact<DiscountTaken> fact) {
        var saved = fact.event().listPrice().minus(fact.event().paid());
        return new OtherValue(fact, "discount", Optional.of(saved), Optional.of("list price less price paid"));
    }

    private static OtherValue licence(Fact<FreeLicenceGranted> fact) {
        return new OtherValue(
                fact, "free licence", fact.event().fairValue(), fact.event().method());
    }

    private static OtherValue inKind(Fact<InKindContributionRecorded> fact) {
        return new OtherValue(
                fact,
                "contribution in kind",
                fact.event().fairValue(),
                Optional.of(fact.event().description()));
    }
}
