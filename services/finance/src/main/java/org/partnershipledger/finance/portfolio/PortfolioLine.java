package org.partnershipledger.finance.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationCalculated;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitClass;
import org.partnershipledger.kernel.event.MeasureEvent.BenefitValued;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Deal;
import org.partnershipledger.kernel.partnership.Run;

/**
 * One agreement in the portfolio, with what its settlements, reconciliations and benefits come to. Sums are made of
 * one kind of amount only: cash with cash in one direction, final shares with final shares, one class of value each.
 *
 * @param agreement folded from its life, its runs and its benefits only
 * @param in from the partner to the NHS, {@code out} from the NHS to the partner
 */
record PortfolioLine(Agreement agreement, Cash in, Cash out, LocalDate today) {

    /** @param partner positive is owed to the partner, negative by the partner; {@code nhs} likewise */
    record Shares(Money nhs, Money partner) {
        private Shares plus(Shares other) {
            return new Shares(nhs.plus(other.nhs), partner.plus(other.partner));
        }
    }

    Deal deal() {
        return agreement.deal();
    }

    /** Shares of periods whose run that counts is final or a correction. */
    Optional<Shares> settled() {
        return shares(true);
    }

    Optional<Shares> provisional() {
        return shares(false);
    }

    private Optional<Shares> shares(boolean isFinal) {
        return agreement.gainShare().countingRuns().stream()
                .filter(run -> run.isFinal() == isFinal)
                .map(Run::calculated)
                .flatMap(run -> of(run.event()).stream())
                .reduce(Shares::plus);
    }

    /** Empty where nothing could be measured. */
    private static Optional<Shares> of(ReconciliationCalculated run) {
        return run.nhsShare().flatMap(nhs -> run.entitlement().map(partner -> new Shares(nhs, partner)));
    }

    Optional<Money> value(BenefitClass benefitClass) {
        return benefits()
                .filter(benefit -> benefit.benefitClass() == benefitClass)
                .flatMap(benefit -> benefit.amount().stream())
                .reduce(Money::plus);
    }

    /** How many benefits are described and not counted. */
    long described() {
        return benefits().filter(benefit -> benefit.amount().isEmpty()).count();
    }

    private Stream<BenefitValued> benefits() {
        return agreement.measures().benefits().values().stream()
                .map(valued -> valued.getLast().event());
    }
}
