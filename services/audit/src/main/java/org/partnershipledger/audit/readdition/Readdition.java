package org.partnershipledger.audit.readdition;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the recorded working of {@code gain-share.reconciliation-calculated.v1} with what its recorded terms and
 * inputs come to when they are worked out again, and says in words where the two differ.
 * A tampered step is named alone: the second working goes on with its own numbers, never with recorded ones.
 */
public final class Readdition {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Differences differences = new Differences();

    private Readdition() {}

    /** @param payload the recorded bytes of one reconciliation; empty when everything agrees */
    public static List<String> differences(byte[] payload) {
        try {
            return differences(JSON.readTree(payload));
        } catch (JacksonException notJson) {
            return List.of("The recorded working is not readable, so it cannot be added up again.");
        }
    }

    public static List<String> differences(JsonNode payload) {
        Readdition again = new Readdition();
        Tree event = new Tree(payload);
        List<Tree> workings = event.in("workings").items();
        if (workings.isEmpty()) {
            again.differences.add("No working is recorded, so there is nothing to add up.");
        }
        for (int i = 0; i < workings.size(); i++) {
            again.working(workings.size() == 1 ? "" : "Working " + (i + 1) + ", ", workings.get(i));
        }
        again.totals(event, workings);
        return again.differences.inWords();
    }

    private void working(String where, Tree working) {
        StepsAgain steps;
        try {
            steps = new StepsAgain(working.in("terms"), working.in("inputs"));
        } catch (NullPointerException | ArithmeticException incomplete) {
            differences.add(
                    where + "the recorded terms or inputs are incomplete: a number that a step needs is missing.");
            return;
        }
        Tree result = working.in("result");
        if (!result.is("status", steps.status())) {
            differences.add(where + "status: recorded " + result.in("status").text() + ", worked out again "
                    + steps.status() + ".");
        }
        differences.steps(where, result.in("steps").items(), 17, steps.values());
        if (steps.values().isEmpty()) {
            return;
        }
        BigDecimal partner = steps.values().get(14);
        differences.compare(where + "pool", result.number("pool"), steps.pool());
        differences.compare(where + "partner share", result.number("partnerShare"), partner);
        differences.compare(
                where + "NHS share", result.number("nhsShare"), steps.values().get(15));
        differences.compare(
                where + "true-up", result.number("trueUp"), steps.values().get(16));
        differences.compare(
                where + "loss carried forward", result.number("carriedForwardLoss"), steps.carriedForward());
        String direction =
                switch (partner.signum()) {
                    case 1 -> "NHS_TO_PARTNER";
                    case -1 -> "PARTNER_TO_NHS";
                    default -> "NONE";
                };
        if (!result.is("direction", direction)) {
            differences.add(where + "direction: recorded "
                    + result.in("direction").text() + ", worked out again " + direction + ".");
        }
        splits(
                where,
                working.in("terms").in("partySplit").items(),
                result,
                steps.values().get(15));
    }

    private void splits(String where, List<Tree> parties, Tree result, BigDecimal nhsShare) {
        List<Tree> recorded = result.in("splits").items();
        if (recorded.size() != parties.size()) {
            differences.add(
                    where + "split: " + recorded.size() + " parts are recorded for " + parties.size() + " parties.");
            return;
        }
        if (parties.isEmpty()) {
            return;
        }
        List<BigDecimal> parts = SplitAgain.of(
                nhsShare, parties.stream().map(p -> p.number("weight")).toList());
        for (int i = 0; i < parts.size(); i++) {
            String name = parties.get(i).in("organisation").text();
            if (!recorded.get(i).is("organisation", name)) {
                differences.add(where + "split: part " + (i + 1) + " is recorded for "
                        + recorded.get(i).in("organisation").text() + ", the terms name " + name + ".");
            }
            differences.compare(where + "split to " + name, recorded.get(i).number("amount"), parts.get(i));
        }
    }

    private void totals(Tree event, List<Tree> workings) {
        if (workings.stream()
                .anyMatch(working -> working.in("result").in("pool").isAbsent())) {
            return;
        }
        differences.compare(
                "pool of all workings", event.number("pool"), sum(workings, result -> result.number("pool")));
        BigDecimal entitlement = sum(workings, result -> result.number("partnerShare"));
        differences.compare("entitlement", event.number("entitlement"), entitlement);
        differences.compare(
                "NHS share of all workings", event.number("nhsShare"), sum(workings, r -> r.number("nhsShare")));
        differences.compare(
                "true-up of the run", event.number("trueUp"), entitlement.subtract(event.orZero("paidOnAccount")));
    }

    private static BigDecimal sum(List<Tree> workings, Function<Tree, BigDecimal> amount) {
        return workings.stream()
                .map(working -> amount.apply(working.in("result")))
                .map(value -> value == null ? BigDecimal.ZERO : value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
