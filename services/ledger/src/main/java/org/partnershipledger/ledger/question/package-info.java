/**
 * Questions of a form and their answers, without scripts: what is asked ({@link Question}), what was typed
 * ({@link Answers}), the neutral tree that the kernel's and the commands' readers take ({@link AnswerTree}), and how it
 * is drawn ({@link QuestionParts}). The questions about terms come from the published schema ({@link SchemaQuestions}),
 * those of commands from the commands themselves (package form). Used by the what-if page and by every command form.
 */
package org.partnershipledger.ledger.question;
