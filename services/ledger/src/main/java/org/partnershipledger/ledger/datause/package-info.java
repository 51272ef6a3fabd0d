/**
 * What data an agreement uses and when it flows. State: {@link org.partnershipledger.kernel.partnership.DataUses}.
 *
 * <pre>
 * RegisterDataUse → DataUseRegistered: reference-form B4-registered-once B2-ended B4-registered B4-route-justified
 * StartDataFlow → DataFlowStarted: B2-active I1-baseline B4-registered B4-flow-once dates-in-order amount
 * StopDataFlow → DataFlowStopped: B4-flow-runs dates-in-order
 * </pre>
 */
package org.partnershipledger.ledger.datause;
