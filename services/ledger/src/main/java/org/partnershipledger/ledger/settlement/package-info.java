/**
 * Money due, an aggregate of its own: raised on a reconciliation or a term, invoiced, paid, written off.
 * State: {@link org.partnershipledger.kernel.partnership.Settlement}.
 *
 * <pre>
 * InvoiceSettlement → SettlementInvoiced: B6-invoiced-once
 * RaiseAuditSettlement → SettlementRaised: B6-basis
 * RaiseSettlement → SettlementRaised: B6-basis
 * RaiseTermSettlement → SettlementRaised: B6-basis
 * RecordPayment → SettlementPaid: amount I14-owed I12-payment
 * TakeBackSettlement → SettlementRaised: B6-taken-back B6-back-settled B2-party dates-in-order
 * WriteOffSettlement → SettlementWrittenOff: amount I14-owed I9
 * </pre>
 */
package org.partnershipledger.ledger.settlement;
