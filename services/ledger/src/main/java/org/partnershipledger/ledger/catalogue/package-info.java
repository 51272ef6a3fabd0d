/**
 * The one list of what can be recorded: kinds of aggregate, the sealed lists of their commands, and with them every
 * rule. Wiring, forms, programs' interface and problem pages are made from it; a new room is named here and nowhere
 * else.
 */
package org.partnershipledger.ledger.catalogue;
