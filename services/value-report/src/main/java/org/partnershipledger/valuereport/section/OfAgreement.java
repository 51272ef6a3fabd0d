package org.partnershipledger.valuereport.section;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.valuereport.model.Value;

/** A thing of an agreement: one row of a table that lists such things, agreement by agreement. */
record OfAgreement<T>(Agreement agreement, T thing) {

    static <T> List<OfAgreement<T>> each(
            List<Agreement> agreements, Function<Agreement, ? extends Collection<? extends T>> things) {
        return each(agreements, things, _ -> true);
    }

    static <T> List<OfAgreement<T>> each(
            List<Agreement> agreements,
            Function<Agreement, ? extends Collection<? extends T>> things,
            Predicate<T> wanted) {
        return agreements.stream()
                .flatMap(agreement -> things.apply(agreement).stream()
                        .filter(wanted)
                        .map(thing -> new OfAgreement<T>(agreement, thing)))
                .toList();
    }

    /** Columns that begin with the agreement. */
    static <T> Columns<OfAgreement<T>, Value> columns() {
        return Value.<OfAgreement<T>>columns()
                .key("agreement", "Agreement", "Reference of the agreement.", of -> of.agreement()
                        .reference());
    }
}
