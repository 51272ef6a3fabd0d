package org.partnershipledger.ledger.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementBasis;
import org.partnershipledger.kernel.event.SettlementEvent.SettlementDirection;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.SettlementNames;
import org.partnershipledger.kernel.words.Hint;
import org.partnershipledger.ledger.Checks;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;

/**
 * Raises the difference that a royalty audit found: owed by the partner when there was more revenue than stated, given
 * back when there was less. The statements themselves are settled as they were stated ({@link RaiseTermSettlement}),
 * so each piece stands and together they come to what is due. Rules: B6-basis, B6-settled-once, B2-party.
 *
 * @param audit the number of the audit under its term
 */
public record RaiseAuditSettlement(
        String agreement,
        LocalDate effectiveOn,
        String term,

        @Hint("1 for the first audit recorded under the term, 2 for the second")
        int audit,

        OdsCode nhsBody,
        VatTreatment vatTreatment,
        LocalDate dueOn)
        implements SettlementCommand.Beginning {

    @Override
    public String settlement() {
        return SettlementNames.ofAudit(agreement, term, audit, nhsBody);
    }

    @Override
    public Decision decide(Settlement state, Others others, Origin origin) {
        return RaisingRules.raise(this, state, others, this::due, nhsBody, vatTreatment, dueOn);
    }

    private Optional<AmountDue> due(Checks checks, Agreement found) {
        var differences = found.commercial().term(term).royalties().differences();
        Money difference = audit >= 1 && audit <= differences.size() ? differences.get(audit - 1) : Money.ZERO;
        checks.that(
                !difference.isZero(),
                SettlementRule.SETTLEMENT_HAS_ITS_BASIS,
                "audit",
                "audit " + audit + " of term " + term + " leaves nothing to pay: no such audit is recorded, or it found"
                        + " the statement right");
        if (difference.isZero()) {
            return Optional.empty();
        }
        var direction =
                difference.signum() > 0 ? SettlementDirection.PARTNER_TO_NHS : SettlementDirection.NHS_TO_PARTNER;
        return Optional.of(new AmountDue(SettlementBasis.COMMERCIAL_TERM, term, direction, difference.absolute()));
    }
}
