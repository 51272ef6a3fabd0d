/**
 * Approvals of an agreement: requested, granted or refused, withdrawn; a lapse is seen by asking for a later day.
 * State: {@link org.partnershipledger.kernel.partnership.Approvals}.
 *
 * <pre>
 * GrantApproval → ApprovalGranted: B3-requested-first I9 dates-in-order
 * RefuseApproval → ApprovalRefused: B3-requested-first
 * RequestApproval → ApprovalRequested: B3-requested-once
 * WithdrawApproval → ApprovalWithdrawn: B3-granted-first
 * </pre>
 */
package org.partnershipledger.ledger.approval;
