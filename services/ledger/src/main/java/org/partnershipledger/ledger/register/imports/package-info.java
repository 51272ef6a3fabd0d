/**
 * From the files of a register to one command, by a mapping that a user writes. The way of one cell:
 * {@code ReadFile} (bytes, packed or not, to text) → {@code Table} (text to rows) → {@code CellReader} (cells by the
 * mapping's rules) → {@code StatementMaker} (rows to statements) → {@link
 * org.partnershipledger.ledger.register.imports.ImportPlan}. Every step adds what is wrong to {@code Problems}; one
 * problem, and nothing is recorded.
 *
 * <p>A mapping is read by {@code MappingReader} over {@code Section}, strictly. Its form, in short:
 *
 * <pre>
 * register: name · body: ODS code · notes: list · reviewed-numbers: {"ten digits": what it is} · characters: {from: to}
 * files: {name: {file-name, source, stated-on, title, publisher, licence, uri, encoding, separator, header-row,
 *                unlisted-columns, columns: {column: required | optional | unused | {required, may-be-absent, date,
 *                codes, other-codes}}}}
 * statements: [{kind: agreement | data-use | release, from: name, when: {column: values}, a template for each field,
 *               other: {name: template}}]
 * template: words, {column}, {column as written}, {digest of column | column}
 * </pre>
 *
 * <p>The same at length, with examples: {@code import/README.md} in this module's resources.
 */
package org.partnershipledger.ledger.register.imports;
