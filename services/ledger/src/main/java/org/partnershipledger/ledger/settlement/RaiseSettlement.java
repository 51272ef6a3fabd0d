package org.partnershipledger.ledger.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.SettlementNames;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;

/**
 * Raises the money that an agreed reconciliation settles: its true-up, in its direction, the share of one NHS body.
 * Nothing about the amount is typed in. Rules: B6-basis (agreed by both sides; also when a later run of its period was
 * made since, because that one counts as settled what was agreed before it), B6-settled-once (the stream's name is agreement, reconciliation and body), B2-party, dates-in-order.
 */
public record RaiseSettlement(
        String agreement,
        LocalDate effectiveOn,
        String reconciliation,
        OdsCode nhsBody,
        VatTreatment vatTreatment,
        LocalDate dueOn)
        implements SettlementCommand.Beginning {

    @Override
    public String settlement() {
        return SettlementNames.ofRun(agreement, reconciliation, nhsBody);
    }

    @Override
    public Decision decide(Settlement state, Others others, Origin origin) {
        return RaisingRules.raise(this, state, others, this::due, nhsBody, vatTreatment, dueOn);
    }

    private Optional<AmountDue> due(Checks checks, Agreement found) {
        var run = found.gainShare().run(reconciliation).orElse(null);
        boolean agreed = run != null && run.isAgreed(found.deal().partner().companyNumber());
        boolean owing = agreed && run.trueUpOrNothing().signum() != 0;
        checks.that(
                        agreed,
                        SettlementRule.SETTLEMENT_HAS_ITS_BASIS,
                        "reconciliation",
                        () -> "reconciliation " + reconciliation + " is not agreed by the partner and the NHS; "
                                + (run == null || found.gainShare().isLatest(run)
                                        ? "settle one that both have agreed to"
                                        : "a later run took its place, settle that one when both have agreed to it"))
                .that(
                        !agreed || owing,
                        SettlementRule.SETTLEMENT_HAS_ITS_BASIS,
                        "reconciliation",
                        "reconciliation " + reconciliation + " leaves nothing to pay, so there is nothing to settle");
        if (!owing) {
            return Optional.empty();
        }
        var direction = run.trueUpOrNothing().signum() > 0
                ? SettlementDirection.NHS_TO_PARTNER
                : SettlementDirection.PARTNER_TO_NHS;
        return Optional.of(new AmountDue(
                SettlementBasis.RECONCILIATION,
                reconciliation,
                direction,
                run.trueUpOrNothing().absolute()));
    }
}
