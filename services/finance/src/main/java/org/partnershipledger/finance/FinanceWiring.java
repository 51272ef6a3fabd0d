package org.partnershipledger.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.projection.ProjectionReader;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.kernel.time.LondonTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the finance pages need. The day in London decides what is overdue or has expired when a page is read. */
@Configuration(proxyBeanMethods = false)
class FinanceWiring {

    @Bean
    Supplier<LocalDate> financeToday(ObjectProvider<Clock> clock) {
        Clock used = clock.getIfAvailable(Clock::systemUTC);
        return () -> LondonTime.dayOf(used.instant());
    }

    @Bean
    FinanceRows financeRows(DataSource connections, ObjectProvider<Projections> projections) {
        return new StoredRows(new ProjectionReader(connections), projections::getObject);
    }
}
