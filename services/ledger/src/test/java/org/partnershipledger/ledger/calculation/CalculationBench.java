package org.partnershipledger.ledger.calculation;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cases per second on one thread, from JSON Lines to JSON Lines: what the command line and the API do. The median of
 * some rounds after the code is warm, by the time that the thread had the processor.
 */
public final class CalculationBench {
    private static final int CASES = 50_000;
    private static final int BLOCK = 1_000;
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

    public static double casesPerSecond() {
        byte[] block = LINE.repeat(BLOCK).getBytes(StandardCharsets.UTF_8);
        List<Double> rates = new ArrayList<>();
        for (int round = -WARMING_ROUNDS; round < ROUNDS; round++) {
            double rate = rate(block);
            if (round >= 0) {
                rates.add(rate);
            }
        }
        return rates.stream().sorted().toList().get(ROUNDS / 2);
    }

    private static double rate(byte[] block) {
        long start = CLOCK.getCurrentThreadCpuTime();
        for (int i = 0; i < CASES / BLOCK; i++) {
            CalculateStream.run(new ByteArrayInputStream(block), OutputStream.nullOutputStream());
        }
        return CASES * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start);
    }

    /** Alone, without a database: what a change of the calculation costs. */
    public static void main(String[] arguments) {
        System.out.printf(Locale.ROOT, "%,.0f cases a second%n", casesPerSecond());
    }
}
