package org.partnershipledger.presentation.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * From values to places on the drawing, in tenths of a pixel and without binary fractions, so that a chart has the
 * same bytes everywhere. Steps of an axis are 1, 2 or 5 times a power of ten.
 */
record Scale(BigDecimal least, BigDecimal most, int start, int end) {

    static Scale over(List<BigDecimal> values, int start, int end) {
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (least.compareTo(most) == 0) {
            most = least.add(BigDecimal.ONE);
        }
        return new Scale(least, most, start, end);
    }

    /** The same scale, stretched so that it begins and ends on a step. */
    Scale toSteps(int about) {
        BigDecimal step = step(about);
        BigDecimal down = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal up = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(down, up, start, end);
    }

    BigDecimal place(BigDecimal value) {
        BigDecimal share = value.subtract(least).divide(most.subtract(least), MathContext.DECIMAL64);
        return share.multiply(BigDecimal.valueOf(end - start))
                .add(BigDecimal.valueOf(start))
                .setScale(1, RoundingMode.HALF_UP);
    }

    List<BigDecimal> steps(int about) {
        BigDecimal step = step(about);
        var steps = new ArrayList<BigDecimal>();
        BigDecimal value = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (value.compareTo(most) <= 0) {
            steps.add(value);
            value = value.add(step);
        }
        return steps;
    }

    private BigDecimal step(int about) {
        BigDecimal rough = most.subtract(least).divide(BigDecimal.valueOf(about), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }
}
