package org.partnershipledger.valuereport.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;

/**
 * An agreement, or a share of it, passed from one body to another.
 *
 * @param on first day of the new holder
 * @param share fraction of what the earlier body held
 * @param tells whether the new holder tells the agreement: of several, the one with the largest share, and of equal
 *     shares the one that is named first
 * @param fact empty when it follows from the register of boards: the whole board went into the other
 */
public record Handover(
        String agreement,
        OdsCode from,
        OdsCode to,
        LocalDate on,
        BigDecimal share,
        boolean tells,
        Optional<Fact<AgreementNovated>> fact) {}
