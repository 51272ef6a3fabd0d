/**
 * Where the money went, an aggregate of its own: committed, spent, what came of it.
 * State: {@link org.partnershipledger.kernel.partnership.Reinvestment}.
 *
 * <pre>
 * CommitReinvestment → ReinvestmentCommitted: B2-drafted B7-committed-once reference-form B2-party amount
 * NoteReinvestmentOutcome → ReinvestmentOutcomeNoted: no rule of its own
 * SpendReinvestment → ReinvestmentSpent: amount B7-within-commitment I12-payment
 * </pre>
 */
package org.partnershipledger.ledger.reinvestment;
