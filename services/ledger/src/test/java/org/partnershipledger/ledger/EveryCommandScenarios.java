package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.ledger.agreement.EndingScenarios;
import org.partnershipledger.ledger.agreement.LifecycleScenarios;
import org.partnershipledger.ledger.approval.ApprovalScenarios;
import org.partnershipledger.ledger.catalogue.AggregateKind;
import org.partnershipledger.ledger.commercial.AbsentTermsScenarios;
import org.partnershipledger.ledger.commercial.CommercialScenarios;
import org.partnershipledger.ledger.datause.DataUseScenarios;
import org.partnershipledger.ledger.gainshare.GainShareScenarios;
import org.partnershipledger.ledger.measure.MeasureScenarios;
import org.partnershipledger.ledger.reinvestment.ReinvestmentScenarios;
import org.partnershipledger.ledger.settlement.SettlementScenarios;

/** No command without a scenario in which it is accepted, whoever adds it: the sealed roots are the list. */
public class EveryCommandScenarios {

    /** The accepted scenarios of every part. */
    public static List<Scenario> accepted() {
        return Stream.of(
                        LifecycleScenarios.accepted(),
                        EndingScenarios.accepted(),
                        ApprovalScenarios.accepted(),
                        DataUseScenarios.accepted(),
                        MeasureScenarios.accepted(),
                        CommercialScenarios.accepted(),
                        AbsentTermsScenarios.accepted(),
                        GainShareScenarios.accepted(),
                        SettlementScenarios.accepted(),
                        ReinvestmentScenarios.accepted())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyCommandIsAcceptedInOneScenarioAtLeast() {
        var told = accepted().stream()
                .<Class<?>>map(scenario -> scenario.when().getClass())
                .toList();
        var commands = AggregateKind.ALL.stream()
                .flatMap(kind -> kind.commands().stream())
                .toList();
        assertThat(commands).hasSizeGreaterThan(40);
        assertThat(told).containsAll(commands);
    }
}
