/**
 * Every rule and every reason for a refusal, at {@code /problems/<id>}: the type that problem details name.
 */
package org.partnershipledger.ledger.problem;
