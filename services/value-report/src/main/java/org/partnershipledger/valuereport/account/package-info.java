/**
 * Whose account an agreement is told in. Boards merge and split and agreements pass from body to body, while the
 * stream of an agreement stays in the history of the body that drafted it. So that no figure stands in two reports,
 * one body tells a whole year of an agreement: the one that holds it on the year's last day (I20).
 *
 * <p>{@link org.partnershipledger.valuereport.account.Accounts} finds it from the recorded novations and, where a
 * board went whole into another, from the register of boards.
 */
package org.partnershipledger.valuereport.account;
