package org.partnershipledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.updates.configuration.CommandLineUsagePropertyProvider;
import org.junit.jupiter.api.Test;

/** What main sets before anything is loaded is what Axon reads; that nothing leaves the machine is ServeIT's. */
class PartnershipLedgerTest {

    @Test
    void axonIsToldNotToAskForUpdatesAndNotToAdvertise() {
        PartnershipLedger.keepAxonQuiet();
        assertThat(new CommandLineUsagePropertyProvider().getDisabled()).isTrue();
        assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
    }
}
