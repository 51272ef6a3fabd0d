/**
 * Approvals of an agreement: requested, granted or refused, withdrawn; a lapse is seen by asking for a later day.
 * State: {@link org.partnershipledger.kernel.partnership.Approvals}.
 *
 * <pre>
 * GrantApproval → ApprovalGranted: B3-requested-first I9 dates-in-order
 * RefuseApproval → ApprovalRefused: B3-requested-first dates-in-order
 * RequestApproval → ApprovalRequested: B3-requested-once dates-in-order
 * WithdrawApproval → ApprovalWithdrawn: B3-granted-first dates-in-order
 * </pre>
 */
package org.partnershipledger.ledger.approval;
