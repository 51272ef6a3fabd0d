/** The verifier's run as a page: asked for, watched, and its result shown. Next: {@code audit.verify}. */
package org.partnershipledger.audit.proof;
