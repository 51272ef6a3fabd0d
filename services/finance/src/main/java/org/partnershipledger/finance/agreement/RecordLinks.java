package org.partnershipledger.finance.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.presentation.Link;

/** Forms of facts that may be added whatever comes next; what waits is in {@link NextSteps}. The last link leads to all. */
final class RecordLinks {
    private RecordLinks() {}

    static List<Link> of(String agreement) {
        var forms = Stream.of(
                        new Link("RegisterDataUse", "Register a use of data"),
                        new Link("StartDataFlow", "Record that data flows"),
                        new Link("StopDataFlow", "Record that data stopped flowing"),
                        new Link("DefineMeasure", "Define a measure"),
                        new Link("RecordOutcome", "Record an outcome"),
                        new Link("CorrectOutcome", "Correct an outcome"),
                        new Link("ValueBenefit", "Put a value on an outcome"),
                        new Link("RecordNhsCost", "Record a cost to the NHS"),
                        new Link("Reconcile", "Reconcile a period"),
                        new Link("DisputeReconciliation", "Record that a reconciliation is disputed"),
                        new Link("ResolveDispute", "Record how a dispute about a reconciliation ended"),
                        new Link("VaryRiskGainShareTerms", "Change risk and gain share terms from a day on"),
                        new Link("RaiseTermSettlement", "Raise what a commercial term makes due"),
                        new Link("AuditRoyaltyStatement", "Record what an audit of a royalty statement found"),
                        new Link("CorrectMilestone", "Put right how a milestone was decided"),
                        new Link("WithdrawApproval", "Record that an approval was withdrawn"),
                        new Link("ExtendAgreement", "Extend the agreement"),
                        new Link("SuspendAgreement", "Suspend the agreement"),
                        new Link("ResumeAgreement", "Record that a suspended agreement goes on"),
                        new Link("CompleteAgreement", "Record that the agreement was completed"),
                        new Link("TerminateAgreement", "Record that the agreement ended before its time"),
                        new Link("RevalueEquity", "Value shares anew"),
                        new Link("NovateAgreement", "Hand the agreement on to successor bodies"),
                        new Link("CommitReinvestment", "Commit a reinvestment"))
                .map(form -> FormLink.of(form.text(), form.href(), "agreement", agreement));
        return Stream.concat(forms, Stream.of(new Link("/ledger", "Everything that can be recorded")))
                .toList();
    }
}
