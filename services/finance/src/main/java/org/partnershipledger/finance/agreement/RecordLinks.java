package org.partnershipledger.finance.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.presentation.Link;

/** The forms by which a fact is added to this agreement, in the order in which a partnership lives. */
final class RecordLinks {
    private RecordLinks() {}

    static List<Link> of(String agreement) {
        return Stream.of(
                        new Link("StateMinimumContent", "Say one of the ten minimum items"),
                        new Link("SignAgreement", "Record a signature"),
                        new Link("RequestApproval", "Ask for an approval"),
                        new Link("GrantApproval", "Record that an approval was granted"),
                        new Link("DefineMeasure", "Define a measure"),
                        new Link("RecordBaseline", "Record a baseline"),
                        new Link("LockBaseline", "Lock a baseline"),
                        new Link("ActivateAgreement", "Activate the agreement"),
                        new Link("RecordOutcome", "Record an outcome"),
                        new Link("VerifyOutcome", "Verify an outcome"),
                        new Link("CorrectOutcome", "Correct an outcome"),
                        new Link("Reconcile", "Reconcile a period"),
                        new Link("RaiseSettlement", "Raise a settlement"),
                        new Link("RecordPayment", "Record a payment"),
                        new Link("CommitReinvestment", "Commit a reinvestment"))
                .map(form -> new Link("/ledger/" + form.href() + "?agreement=" + agreement, form.text()))
                .toList();
    }
}
