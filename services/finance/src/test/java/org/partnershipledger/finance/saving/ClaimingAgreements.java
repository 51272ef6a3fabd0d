package org.partnershipledger.finance.saving;

import static org.partnershipledger.finance.PartnershipExample.day;
import static org.partnershipledger.finance.PartnershipExample.drafted;
import static org.partnershipledger.finance.PartnershipExample.n;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.GainShareEvent.Working;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDefined;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.AdditionalityScope;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Band;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.BandMode;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Direction;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.Sidedness;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.ThresholdMode;
import org.partnershipledger.kernel.money.Money;

/** Agreements of one body that share the gain on the same cost, with really calculated runs: benchmark £12,400,000.00. */
public final class ClaimingAgreements {
    public static final Period NEXT_YEAR = new Period(day("2026-04-01"), day("2027-03-31"));

    private ClaimingAgreements() {}

    /** In force, with one measure. */
    public static LedgerEvent[] agreement(String id, String measureName) {
        return new LedgerEvent[] {
            drafted(id, "Agreement " + id),
            new MeasureDefined(
                    id,
                    day("2025-02-01"),
                    "COST-" + id,
                    measureName,
                    MeasureKind.COST,
                    MeasureDirection.LOWER_IS_BETTER,
                    "pounds",
                    Optional.empty(),
                    true,
                    "Ledger",
                    0),
            new AgreementActivated(id, day("2025-04-01"))
        };
    }

    public static ReconciliationCalculated run(
            String agreement,
            String reconciliation,
            ReconciliationRun run,
            Period period,
            String attribution,
            String actual) {
        var terms = terms(attribution);
        var inputs = inputs(actual);
        var result = Reconciliation.calculate(terms, inputs);
        return new ReconciliationCalculated(
                agreement,
                period.to(),
                reconciliation,
                "COST-" + agreement,
                run,
                period,
                List.of("O-1"),
                List.of(new Working(1, period, terms, inputs, result)),
                result.pool(),
                result.partnerShare(),
                result.nhsShare(),
                Money.ZERO,
                result.trueUp());
    }

    private static ReconciliationInputs inputs(String actual) {
        return new ReconciliationInputs(
                n("12400000.00"),
                n(actual),
                n("1"),
                n("1"),
                n("1"),
                n("1"),
                Optional.empty(),
                Optional.empty(),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }

    private static RiskGainShareTerms terms(String attribution) {
        return new RiskGainShareTerms(
                Sidedness.UPSIDE_ONLY,
                Direction.LOWER_IS_BETTER,
                n("1"),
                n(attribution),
                n("0"),
                n("0"),
                AdditionalityScope.GAINS_ONLY,
                false,
                n("0"),
                Optional.empty(),
                Optional.empty(),
                ThresholdMode.FIRST_POUND,
                Optional.of(List.of(Band.last(n("0.40")))),
                Optional.empty(),
                BandMode.MARGINAL,
                Optional.empty(),
                Optional.empty(),
                n("1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
