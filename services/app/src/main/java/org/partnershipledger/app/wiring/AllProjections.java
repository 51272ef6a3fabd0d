package org.partnershipledger.app.wiring;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.audit.history.AuditEventProjection;
import org.partnershipledger.eventstore.projection.Projection;
import org.partnershipledger.finance.FinanceProjections;

/** Every read model of the program, in one list: what is served is also what {@code replay} checks. */
public final class AllProjections {
    private AllProjections() {}

    public static List<Projection<?>> all() {
        List<Projection<?>> all = new ArrayList<>(FinanceProjections.all());
        all.add(new AuditEventProjection());
        return List.copyOf(all);
    }
}
