package org.partnershipledger.finance.agreement;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The commands that a step proposes. Which there are is said by the ledger, which this module does not know; the
 * application's EveryStepHasItsFormTest holds each of these against it.
 */
public enum StepForm {
    STATE_MINIMUM_CONTENT,
    DEFINE_MEASURE,
    RECORD_BASELINE,
    LOCK_BASELINE,
    AGREE_RISK_GAIN_SHARE_TERMS,
    VARY_RISK_GAIN_SHARE_TERMS,
    SIGN_AGREEMENT,
    REQUEST_APPROVAL,
    GRANT_APPROVAL,
    ACTIVATE_AGREEMENT,
    EXTEND_AGREEMENT,
    RESUME_AGREEMENT,
    COMPLETE_AGREEMENT,
    TERMINATE_AGREEMENT,
    STOP_DATA_FLOW,
    RECORD_OUTCOME,
    VERIFY_OUTCOME,
    CORRECT_OUTCOME,
    REJECT_OUTCOME,
    RECONCILE,
    ISSUE_RECONCILIATION,
    AGREE_RECONCILIATION,
    RESOLVE_DISPUTE,
    MEET_MILESTONE,
    MISS_MILESTONE,
    REVALUE_EQUITY,
    RAISE_SETTLEMENT,
    RAISE_TERM_SETTLEMENT,
    RAISE_AUDIT_SETTLEMENT,
    RECORD_PAYMENT,
    WRITE_OFF_SETTLEMENT,
    TAKE_BACK_SETTLEMENT,
    COMMIT_REINVESTMENT;

    /** The command as the form's address names it. */
    public String command() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }
}
