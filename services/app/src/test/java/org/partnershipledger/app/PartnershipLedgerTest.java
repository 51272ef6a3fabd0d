package org.partnershipledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

    /** Each would look for a server of Axon's makers, or read classes that a payload names. */
    @Test
    void noPartOfAxonThatReachesOutIsOnTheClassPath() {
        for (var unwanted : List.of(
                "org.axonframework.axonserver.connector.AxonServerConfiguration",
                "io.axoniq.console.framework.AxoniqConsoleConfigurerModule")) {
            assertThatThrownBy(() -> Class.forName(unwanted)).isInstanceOf(ClassNotFoundException.class);
        }
    }
}
