/**
 * The page "What if?": terms and figures are answered question by question, and the result appears with its working,
 * its picture and what it means. Nothing here can touch the ledger. The questions are those of the published schemas
 * (package question), the calculation is the one of the command line (package calculation).
 */
package org.partnershipledger.ledger.whatif;
