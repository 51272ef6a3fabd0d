/**
 * Adds the recorded working of a reconciliation up again, with arithmetic of its own: the calculation in the kernel
 * is not imported, so that one number has two paths. Reads the recorded JSON alone.
 * {@code StepsAgain} holds the arithmetic, {@code Readdition} compares, {@code SplitAgain} splits,
 * {@code ReadditionVerdict} says it on the page of the event.
 */
package org.partnershipledger.audit.readdition;
