package org.partnershipledger.finance.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineMethod;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;

/**
 * One measure of one agreement with its baseline.
 *
 * @param key agreement and measure
 * @param unitValue pounds for one unit; null when it is not paid by the unit
 * @param dataSource where its figures come from
 * @param baselineValue null until a baseline is recorded, like the three fields around it
 * @param lockedOn null until the baseline is locked; no data flows before
 */
public record MeasureRow(
        String key,
        String agreement,
        String measure,
        String name,
        MeasureKind kind,
        MeasureDirection direction,
        String unit,
        BigDecimal unitValue,
        boolean payment,
        String dataSource,
        BaselineMethod baselineMethod,
        LocalDate baselineFrom,
        LocalDate baselineTo,
        BigDecimal baselineValue,
        LocalDate lockedOn,
        long entry) {}
