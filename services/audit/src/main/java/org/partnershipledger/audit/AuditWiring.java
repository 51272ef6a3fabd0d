package org.partnershipledger.audit;

import org.partnershipledger.audit.history.AuditIndex;
import org.partnershipledger.audit.history.AuditIndexTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the audit pages are built from; the reader, the codec and the database are the application's. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

    @Bean
    AuditIndex auditIndex(JdbcClient database) {
        return new AuditIndexTable(database);
    }
}
