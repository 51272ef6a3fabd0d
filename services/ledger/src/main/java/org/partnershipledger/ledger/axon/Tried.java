package org.partnershipledger.ledger.axon;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.PartnerNames;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Meaning;
import org.partnershipledger.ledger.Warning;

/**
 * What a command would come to now, with nothing recorded.
 *
 * @param warnings none when it is rejected
 * @param partners what the partner of the agreement is called, for the sentences of what would be recorded
 */
public record Tried(Decision decision, List<Warning> warnings, Optional<Meaning> meaning, PartnerNames partners) {}
