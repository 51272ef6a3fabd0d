/**
 * Recomputes the whole history from its stored bytes and names the first position that is wrong.
 *
 * <p>{@link org.partnershipledger.audit.verify.Verify} is the command line, {@link
 * org.partnershipledger.audit.verify.VerifyRun} the run, {@link org.partnershipledger.audit.verify.Verification} what
 * it found. The package imports the JDK and the database driver only: it shares no code with the
 * program that wrote the history, only the published schemas of the events, and it is cut out into a small jar that
 * an auditor reads in an afternoon.
 *
 * <p>What it proves: the stored events are those whose root is printed. What it cannot prove alone: that nobody with
 * full power over the database has rewritten everything, or cut off the end and the head row with it. For that the
 * root has to be compared with one that was kept outside ({@code --expect-size}, {@code --expect-root}).
 */
package org.partnershipledger.audit.verify;
