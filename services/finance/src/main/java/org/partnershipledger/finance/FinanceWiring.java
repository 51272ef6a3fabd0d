package org.partnershipledger.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.projection.Projections;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.finance.partnership.Partnerships;
import org.partnershipledger.finance.partnership.StoredPartnerships;
import org.partnershipledger.finance.saving.SavingClaims;
import org.partnershipledger.finance.saving.StoredSavingClaims;
import org.partnershipledger.finance.table.Lists;
import org.partnershipledger.finance.table.Progress;
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
    Progress financeTables(ObjectProvider<Projections> projections) {
        return new TableProgress(projections::getObject);
    }

    @Bean
    Lists financeLists(DataSource connections) {
        return new Lists(connections);
    }

    @Bean
    Partnerships partnerships(EventReader history, EventCodec codec, Lists lists, Progress tables) {
        return new StoredPartnerships(history, codec, lists, tables);
    }

    @Bean
    SavingClaims savingClaims(Lists lists, Partnerships partnerships) {
        return new StoredSavingClaims(lists, partnerships);
    }
}
