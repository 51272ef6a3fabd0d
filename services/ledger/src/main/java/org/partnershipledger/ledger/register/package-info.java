/**
 * What published registers say: aggregate {@code Register:<publishing body>}, which has no states, only what was said
 * from which day on. Nothing here is signed, approved or measured; a named source stated it, and that is recorded.
 *
 * <table>
 * <caption>Command, events, rules</caption>
 * <tr><td>{@link org.partnershipledger.ledger.register.RecordRegisterStatements}</td>
 * <td>register.source-read, register.agreement-stated, register.data-use-stated, register.release-stated,
 * register.no-longer-stated</td>
 * <td>{@link org.partnershipledger.ledger.register.RegisterRule}, all seven</td></tr>
 * </table>
 *
 * <p>Next: the package {@code imports} makes the command from CSV files and a mapping; the public report folds the
 * events.
 */
package org.partnershipledger.ledger.register;
