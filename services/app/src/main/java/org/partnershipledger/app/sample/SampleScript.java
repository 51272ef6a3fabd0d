package org.partnershipledger.app.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.ledger.Command;

/**
 * Commands in the order in which they were sent, each with its sender. A command's id is made from the script's
 * name and its place, so that loading the sample twice records it once.
 */
final class SampleScript {

    /** One command with who sent it. */
    record Step(Command<?> command, Origin origin) {}

    private final String name;
    private final List<Step> steps = new ArrayList<>();

    SampleScript(String name) {
        this.name = name;
    }

    SampleScript by(SampleActor actor, Command<?> command) {
        return by(actor, command, Optional.empty());
    }

    SampleScript by(SampleActor actor, Command<?> command, String reason) {
        return by(actor, command, Optional.of(reason));
    }

    private SampleScript by(SampleActor actor, Command<?> command, Optional<String> reason) {
        String place = "partnership-ledger sample " + name + " " + steps.size();
        UUID id = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        steps.add(new Step(
                command, new Origin(actor.id(), actor.role(), SampleFacts.ICS, id, id, Optional.empty(), reason)));
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
