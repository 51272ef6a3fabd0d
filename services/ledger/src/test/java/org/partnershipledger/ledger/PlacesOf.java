package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** A refusal stands at a field that the sender filled in: one of the command, or one of what is said for the record. */
final class PlacesOf {
    private PlacesOf() {}

    static Decision held(Command<?> command, Decision decision) {
        if (decision instanceof Decision.Rejected(var rejections)) {
            rejections.forEach(rejection -> hold(command, rejection));
        }
        return decision;
    }

    private static void hold(Command<?> command, Decision.Rejection rejection) {
        if (!rejection.place().isEmpty()) {
            var fields = Stream.concat(
                    RecordFields.of((Record) command).stream().map(field -> field.getName()),
                    Stream.of("actor", "role", "onBehalfOf", "reason"));
            assertThat(fields)
                    .as("the place of " + rejection)
                    .contains(rejection.place().split("/")[0]);
        }
    }
}
