package org.partnershipledger.valuereport.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.organisation.IcbRegister;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.facts.History;

/**
 * One body's part of {@link Accounts}: the facts of a year's report, the years that it tells, and what came to it or
 * went from it. What a register states is told by the body whose register it is.
 */
public final class BodyAccount {
    private final Collection<Fact<LedgerEvent>> facts;
    private final Accounts accounts;
    private final OdsCode body;

    public BodyAccount(Collection<Fact<LedgerEvent>> facts, IcbRegister register, OdsCode body) {
        this.facts = facts;
        this.accounts = new Accounts(facts, register);
        this.body = body;
    }

    public OdsCode body() {
        return body;
    }

    /** What the body tells, and what it needs to name the agreements that it shares and another body tells. */
    public List<Fact<LedgerEvent>> factsOf(FinancialYear year) {
        return facts.stream()
                .filter(fact -> uses(fact, year) || isOfParty(fact, year.lastDay()))
                .toList();
    }

    private boolean isOfParty(Fact<LedgerEvent> fact, LocalDate yearEnd) {
        return fact.event() instanceof LifecycleEvent event
                && accounts.parties(event.agreement(), yearEnd).contains(body);
    }

    /** Agreements that the body holds or signed, and that another NHS body holds or signed too. */
    public List<SharedAgreement> shared(LocalDate yearEnd) {
        return accounts.agreements().stream()
                .map(agreement -> new SharedAgreement(
                        agreement,
                        teller(agreement, yearEnd),
                        accounts.holders(agreement, yearEnd),
                        accounts.parties(agreement, yearEnd)))
                .filter(shared ->
                        shared.bodies().contains(body) && shared.bodies().size() > 1)
                .toList();
    }

    public History.Telling tellingOf(LocalDate yearEnd) {
        return new History.Telling() {
            @Override
            public boolean agreement(String agreement) {
                return accounts.tells(body, agreement, yearEnd);
            }

            @Override
            public boolean moneyOf(OdsCode nhsBody, String agreement) {
                return accounts.teller(agreement, yearEnd).isEmpty()
                        || accounts.tellsMoneyOf(nhsBody, body, agreement, yearEnd);
            }
        };
    }

    /** Years in which something happened that the body tells. */
    public TreeSet<FinancialYear> yearsTold() {
        var years = new TreeSet<FinancialYear>();
        for (var fact : facts) {
            var year = FinancialYear.of(fact.effectiveOn());
            if (!years.contains(year) && uses(fact, year)) {
                years.add(year);
            }
        }
        return years;
    }

    /** What came to the body by the end of the year and is still held by it, or went on in the year. */
    public List<Handover> takenOver(FinancialYear year) {
        return accounts.agreements().stream()
                .filter(agreement -> holds(agreement, year.lastDay()) || handsOn(agreement, year))
                .flatMap(agreement -> accounts.handovers(agreement, year.lastDay()).stream())
                .filter(handover -> handover.to().equals(body))
                .toList();
    }

    /** Whether the body has the rights and duties of the agreement, or a part of them. */
    public boolean holds(String agreement, LocalDate day) {
        return accounts.holders(agreement, day).containsKey(body);
    }

    /** What went from the body in the year. */
    public List<Handover> handedOn(FinancialYear year) {
        return accounts.agreements().stream()
                .flatMap(agreement -> accounts.handovers(agreement, year.lastDay()).stream())
                .filter(handover -> handover.from().equals(body) && year.contains(handover.on()))
                .toList();
    }

    /** Who tells the agreement of a handover in the end; the same for each of its successors. */
    public OdsCode teller(String agreement, LocalDate yearEnd) {
        return accounts.teller(agreement, yearEnd).orElse(body);
    }

    private boolean uses(Fact<LedgerEvent> fact, FinancialYear year) {
        return switch (fact.event()) {
            case RegisterEvent event -> event.body().equals(body);
            case ReferenceEvent _ -> false;
            case LifecycleEvent event -> concerns(fact, event.agreement(), year) || handsOn(event.agreement(), year);
            case AgreementEvent event -> concerns(fact, event.agreement(), year);
            case SettlementEvent event -> concerns(fact, event.agreement(), year);
            case ReinvestmentEvent event -> concerns(fact, event.agreement(), year);
        };
    }

    /** A stray fact about an agreement nobody drafted belongs to the body in whose history it stands. */
    private boolean concerns(Fact<LedgerEvent> fact, String agreement, FinancialYear year) {
        return accounts.teller(agreement, year.lastDay()).isEmpty()
                ? fact.body().equals(body)
                : accounts.concerns(body, agreement, year.lastDay());
    }

    private boolean handsOn(String agreement, FinancialYear year) {
        return accounts.handovers(agreement, year.lastDay()).stream()
                .anyMatch(handover -> handover.from().equals(body) && year.contains(handover.on()));
    }
}
