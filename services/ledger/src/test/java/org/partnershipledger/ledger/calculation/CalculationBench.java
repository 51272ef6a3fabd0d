package org.partnershipledger.ledger.calculation;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kernel.gainshare.Reconciliation;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.reading.Case;
import org.partnershipledger.kernel.gainshare.reading.CaseReader;

/**
 * Cases per second on one thread: the full calculation with its seventeen steps, the same arithmetic straight
 * through without steps, and JSON Lines end to end. Rounds of the first two take turns; medians are taken.
 */
public final class CalculationBench {
    private static final int CASES = 50_000;
    private static final int WARMING_ROUNDS = 5;
    private static final int ROUNDS = 9;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final String LINE = """
            {"id":"bench","kind":"RISK_GAIN_SHARE","terms":{"sidedness":"UPSIDE_ONLY","direction":"LOWER_IS_BETTER",\
            "unitValue":"2315.50","attribution":"0.60","deadweight":"0.15","costRecoveryFirst":true,\
            "upsideThreshold":{"rate":"0.02"},"gainBands":[{"upTo":{"amount":"100000"},"partnerShare":"0.2"},\
            {"upTo":{"amount":"200000"},"partnerShare":"0.3"},{"partnerShare":"0.4"}],\
            "qualityGate":{"mode":"SCALED","minimum":"0.5"},"paymentFactor":"0.98","gainCap":{"rate":"0.1"},\
            "lifetimeGainCap":{"amount":"900000"},"nhsFloor":{"amount":"1000"}},\
            "inputs":{"benchmark":"5042.684","actual":"4655","volumeFactor":"1.02","priceIndex":"1.0324",\
            "qualityScore":"0.87","recoverableCosts":"118400.00","lifetimeGainPaid":"100000"}}
            """;

    private CalculationBench() {}

    private interface Work {
        int run(int cases);
    }

    /** Cases a second: with its steps, straight through, and from JSON Lines to JSON Lines. */
    public record Rates(double full, double straight, double endToEnd) {}

    public static Rates measure() {
        byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
        Case.RiskGainShare sample = (Case.RiskGainShare)
                CaseReader.read(JsonTree.parse(line, 0, line.length).root())
                        .reading()
                        .value();
        refuseToCompareOtherArithmetic(sample);
        List<Double> full = new ArrayList<>();
        List<Double> straight = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = -WARMING_ROUNDS; round < ROUNDS; round++) {
            double one = perSecond(cases -> withSteps(sample, cases));
            double other = perSecond(cases -> straightThrough(sample, cases));
            if (round >= 0) {
                full.add(one);
                straight.add(other);
                ratios.add(other / one);
            }
        }
        double endToEnd = median(Stream.generate(() -> perSecond(CalculationBench::lines))
                .limit(ROUNDS)
                .toList());
        return new Rates(median(full), median(full) * median(ratios), endToEnd);
    }

    private static void refuseToCompareOtherArithmetic(Case.RiskGainShare sample) {
        for (int i = 0; i < 1000; i++) {
            var full = Reconciliation.calculateChecked(sample.terms(), varied(sample, i));
            var straight = StraightThrough.result(sample.terms(), varied(sample, i));
            if (!full.trueUp().orElseThrow().pounds().equals(straight.trueUp())
                    || !full.nhsShare().orElseThrow().pounds().equals(straight.nhs())) {
                throw new IllegalStateException("straight through makes another result: " + straight + ", " + full);
            }
        }
    }

    /** By the time that this thread had the processor, so that other work on the machine does not count. */
    private static double perSecond(Work work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        int seen = work.run(CASES);
        if (seen == 0) {
            throw new IllegalStateException("nothing was calculated");
        }
        return CASES * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static int withSteps(Case.RiskGainShare sample, int cases) {
        int seen = 0;
        for (int i = 0; i < cases; i++) {
            seen += Reconciliation.calculateChecked(sample.terms(), varied(sample, i))
                    .steps()
                    .size();
        }
        return seen;
    }

    private static int straightThrough(Case.RiskGainShare sample, int cases) {
        int seen = 0;
        for (int i = 0; i < cases; i++) {
            seen += StraightThrough.result(sample.terms(), varied(sample, i))
                    .trueUp()
                    .signum();
        }
        return seen;
    }

    private static int lines(int cases) {
        byte[] block = LINE.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < cases / 1000; i++) {
            CalculateStream.run(new ByteArrayInputStream(block), OutputStream.nullOutputStream());
        }
        return cases;
    }

    /** Another measurement each time, so that nothing is remembered from the case before. */
    private static ReconciliationInputs varied(Case.RiskGainShare sample, int i) {
        ReconciliationInputs in = sample.inputs();
        return new ReconciliationInputs(
                in.benchmark(),
                in.actual().subtract(BigDecimal.valueOf(i % 1000, 3)),
                in.volumeFactor(),
                in.caseMixFactor(),
                in.index(),
                in.priceIndex(),
                in.population(),
                in.qualityScore(),
                in.recoverableCosts(),
                in.broughtForwardLoss(),
                in.lossRelief(),
                in.paidOnAccount(),
                in.lifetimeGainPaid(),
                in.lifetimeLossPaid());
    }
}
