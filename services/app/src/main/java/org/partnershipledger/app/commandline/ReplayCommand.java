package org.partnershipledger.app.commandline;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.partnershipledger.eventstore.projection.Comparison;
import org.partnershipledger.eventstore.projection.Projections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes every read model anew from the history, beside the one that people see, and compares them row by row. With
 * {@code --rebuild} the new rows take the place of the old ones first, which is how a wrong row is put right.
 */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Rebuild all read models beside the live ones and compare. Exit status 1: rows differ.")
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions options;

    @Option(names = "--rebuild", description = "Put the rebuilt rows in the place of the live ones.")
    private boolean rebuild;

    @Option(names = "--json", description = "The result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        try (OpenHistory history = OpenHistory.of(options, err)) {
            Projections projections = history.projections();
            projections.start();
            if (rebuild) {
                projections.rebuild();
            }
            projections.tables().forEach(projections::catchUp);
            List<Comparison> comparisons = projections.replay();
            comparisons.forEach(comparison -> out.println(json ? asJson(comparison) : inWords(comparison)));
            out.flush();
            return comparisons.stream().allMatch(Comparison::agrees) ? CommandLines.DONE : CommandLines.ANSWER_IS_NO;
        }
    }

    private static String inWords(Comparison comparison) {
        StringBuilder text = new StringBuilder(comparison.table())
                .append(comparison.agrees() ? ": agrees" : ": DIFFERS")
                .append(", ")
                .append(comparison.rows())
                .append(" rows up to position ")
                .append(comparison.position());
        if (!comparison.agrees()) {
            text.append(", ")
                    .append(comparison.differing())
                    .append(" keys differ; replay with --rebuild puts them right");
            comparison.differences().forEach(difference -> text.append(System.lineSeparator())
                    .append("  ")
                    .append(difference.key())
                    .append(": live ")
                    .append(difference.live())
                    .append(", replayed ")
                    .append(difference.replayed()));
        }
        return text.toString();
    }

    private static String asJson(Comparison comparison) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("table", comparison.table());
        fields.put("position", comparison.position());
        fields.put("rows", comparison.rows());
        fields.put("differing", comparison.differing());
        fields.put("differences", comparison.differences());
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
