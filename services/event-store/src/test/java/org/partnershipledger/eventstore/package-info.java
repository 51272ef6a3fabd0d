/** Test database and history builders, shared with the modules above. */
package org.partnershipledger.eventstore;
