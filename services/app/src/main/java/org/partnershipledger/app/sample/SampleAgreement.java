package org.partnershipledger.app.sample;

import static org.partnershipledger.app.sample.SampleActor.APPROVER;
import static org.partnershipledger.app.sample.SampleActor.CONTRACTS;
import static org.partnershipledger.app.sample.SampleActor.FINANCE;
import static org.partnershipledger.app.sample.SampleActor.GOVERNANCE;
import static org.partnershipledger.app.sample.SampleFacts.ICS;
import static org.partnershipledger.app.sample.SampleFacts.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.ApprovalEvent.ApprovalType;
import org.partnershipledger.kernel.event.DataUseEvent.DataAccessRoute;
import org.partnershipledger.kernel.event.DataUseEvent.Identifiability;
import org.partnershipledger.kernel.event.GainShareEvent.ReconciliationRun;
import org.partnershipledger.kernel.event.MeasureEvent.BaselineMethod;
import org.partnershipledger.kernel.event.MeasureEvent.EvidenceGrade;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureDirection;
import org.partnershipledger.kernel.event.MeasureEvent.MeasureKind;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.event.Period;
import org.partnershipledger.kernel.event.SettlementEvent.VatTreatment;
import org.partnershipledger.kernel.gainshare.CommercialTerm;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.TechnologyPartner;
import org.partnershipledger.ledger.agreement.ActivateAgreement;
import org.partnershipledger.ledger.agreement.DraftAgreement;
import org.partnershipledger.ledger.agreement.SignAgreement;
import org.partnershipledger.ledger.approval.GrantApproval;
import org.partnershipledger.ledger.approval.RequestApproval;
import org.partnershipledger.ledger.commercial.AgreeCommercialTerm;
import org.partnershipledger.ledger.commercial.RecordNhsCost;
import org.partnershipledger.ledger.datause.RegisterDataUse;
import org.partnershipledger.ledger.datause.StartDataFlow;
import org.partnershipledger.ledger.gainshare.AgreeReconciliation;
import org.partnershipledger.ledger.gainshare.IssueReconciliation;
import org.partnershipledger.ledger.gainshare.Reconcile;
import org.partnershipledger.ledger.measure.DefineMeasure;
import org.partnershipledger.ledger.measure.LockBaseline;
import org.partnershipledger.ledger.measure.RecordBaseline;
import org.partnershipledger.ledger.measure.RecordOutcome;
import org.partnershipledger.ledger.measure.VerifyOutcome;
import org.partnershipledger.ledger.settlement.InvoiceSettlement;
import org.partnershipledger.ledger.settlement.RaiseSettlement;
import org.partnershipledger.ledger.settlement.RaiseTermSettlement;
import org.partnershipledger.ledger.settlement.RecordPayment;

/** Stretches of an agreement's life that every partnership of the sample goes through in the same way. */
record SampleAgreement(SampleScript script, String agreement, String companyNumber) {

    /** In the year before it begins on 1 April 2024; the first body publishes it. */
    void draft(
            LocalDate on,
            String title,
            List<OdsCode> bodies,
            TechnologyPartner company,
            Map<MinimumContentItem, String> content,
            LocalDate lastDay) {
        script.by(
                CONTRACTS,
                new DraftAgreement(
                        agreement,
                        on,
                        "Sample: " + title,
                        bodies.getFirst(),
                        bodies,
                        company,
                        content,
                        SampleFacts.day("2024-04-01"),
                        lastDay));
    }

    void term(String term, CommercialTerm terms) {
        script.by(CONTRACTS, new AgreeCommercialTerm(agreement, SampleFacts.day("2024-02-26"), term, terms));
    }

    void measure(String measure, String name, MeasureKind kind, String unit, boolean payment, String baseline) {
        script.by(
                        CONTRACTS,
                        new DefineMeasure(
                                agreement,
                                SampleFacts.day("2024-01-15"),
                                measure,
                                name,
                                kind,
                                MeasureDirection.LOWER_IS_BETTER,
                                unit,
                                Optional.empty(),
                                payment,
                                "Sampleshire contract and activity records",
                                0))
                .by(
                        CONTRACTS,
                        new RecordBaseline(
                                agreement,
                                SampleFacts.day("2024-02-12"),
                                measure,
                                BaselineMethod.HISTORICAL_PERIOD,
                                new Period(SampleFacts.day("2022-12-01"), SampleFacts.day("2023-11-30")),
                                new BigDecimal(baseline),
                                document("Baseline of " + name)))
                .by(APPROVER, new LockBaseline(agreement, SampleFacts.day("2024-02-19"), measure));
    }

    /** Signed by every party, approved in every needed way, and active from 1 April 2024. */
    void signApproveActivate(List<String> signatories) {
        for (String party : signatories) {
            script.by(CONTRACTS, new SignAgreement(agreement, SampleFacts.day("2024-03-04"), party));
        }
        for (var type : ApprovalType.values()) {
            if (type.neededToActivate()) {
                script.by(CONTRACTS, new RequestApproval(agreement, SampleFacts.day("2023-11-06"), type))
                        .by(
                                GOVERNANCE,
                                new GrantApproval(
                                        agreement,
                                        SampleFacts.day("2024-03-11"),
                                        type,
                                        Optional.empty(),
                                        Optional.of(SampleFacts.day("2027-03-31"))));
            }
        }
        script.by(APPROVER, new ActivateAgreement(agreement, SampleFacts.day("2024-04-01")));
    }

    void dataUse(String dataUse, String title, String summary, String benefit, List<String> datasets, long people) {
        script.by(
                GOVERNANCE,
                new RegisterDataUse(
                        agreement,
                        SampleFacts.day("2024-04-02"),
                        dataUse,
                        "Sample: " + title,
                        summary,
                        benefit,
                        datasets,
                        Identifiability.DE_PERSONALISED,
                        DataAccessRoute.SECURE_DATA_ENVIRONMENT,
                        "(e) public task",
                        Optional.of("(h) health or social care"),
                        "Statutory exemption to flow confidential data without consent",
                        "The national data opt-out is applied",
                        true,
                        Optional.empty()));
        for (String dataset : datasets) {
            script.by(
                    GOVERNANCE, new StartDataFlow(agreement, SampleFacts.day("2024-04-15"), dataUse, dataset, people));
        }
    }

    void outcome(String measure, String outcome, Period period, String expected, String actual, String score) {
        script.by(
                FINANCE,
                new RecordOutcome(
                        agreement,
                        period.to(),
                        measure,
                        outcome,
                        period,
                        new BigDecimal(expected),
                        new BigDecimal(actual),
                        Optional.empty(),
                        Optional.ofNullable(score).map(BigDecimal::new),
                        document("Outcome " + outcome)));
    }

    void verify(String measure, String outcome, LocalDate on, String method, EvidenceGrade grade) {
        script.by(APPROVER, new VerifyOutcome(agreement, on, measure, outcome, ICS, method, grade));
    }

    void reconcile(String reconciliation, String measure, ReconciliationRun run, Period period, LocalDate issuedOn) {
        script.by(
                        FINANCE,
                        new Reconcile(
                                agreement,
                                period.to(),
                                reconciliation,
                                measure,
                                run,
                                period,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .by(APPROVER, new IssueReconciliation(agreement, issuedOn, reconciliation));
    }

    /** Both sides agree, the amount is raised, invoiced and paid. */
    void agreeAndPay(String reconciliation, LocalDate agreedOn, LocalDate paidOn, String amount) {
        String settlement = agreement + "." + reconciliation + "." + ICS;
        script.by(APPROVER, new AgreeReconciliation(agreement, agreedOn, reconciliation, ICS.value()))
                .by(CONTRACTS, new AgreeReconciliation(agreement, agreedOn, reconciliation, companyNumber))
                .by(
                        FINANCE,
                        new RaiseSettlement(
                                agreement,
                                agreedOn,
                                reconciliation,
                                ICS,
                                VatTreatment.OUTSIDE_SCOPE,
                                agreedOn.plusDays(30)))
                .by(FINANCE, new InvoiceSettlement(settlement, agreedOn.plusDays(3), "SAMPLE-INV-" + reconciliation));
        pay(settlement, paidOn, amount, agreement + "-BANK-" + reconciliation);
    }

    /** An instalment of a commercial term, net of VAT. */
    String raise(String term, int instalment, LocalDate on) {
        script.by(
                FINANCE,
                new RaiseTermSettlement(
                        agreement, on, term, instalment, ICS, VatTreatment.OUTSIDE_SCOPE, on.plusDays(30)));
        return agreement + "." + term + "." + instalment + "." + ICS;
    }

    void pay(String settlement, LocalDate on, String amount, String reference) {
        script.by(FINANCE, new RecordPayment(settlement, on, SampleFacts.pounds(amount), reference));
    }

    void cost(LocalDate on, String category, String amount, String reference) {
        script.by(FINANCE, new RecordNhsCost(agreement, on, category, SampleFacts.pounds(amount), reference));
    }
}
