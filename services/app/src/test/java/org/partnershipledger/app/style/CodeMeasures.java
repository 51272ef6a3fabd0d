package org.partnershipledger.app.style;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipledger.eventstore.codec.EventSchemas;
import org.partnershipledger.kernel.event.EventCatalogue;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a new fact costs, counted in the sources and printed as a table by {@code make measure}: how many files know an
 * event, how many shapes one payment has, what may be absent without saying so, which packages need each other. The
 * limits are those of the design; where one is a rule, a test holds it ({@link ArchitectureTest}, {@link TidyTest}).
 */
public final class CodeMeasures {
    private static final Pattern RECORD = Pattern.compile("\\brecord (\\w+)(?:<[^(]*>)?\\(([^{]*)\\)[^{;]*\\{");
    private static final Pattern PAYMENT = Pattern.compile("\\bfinanceReference\\b|<SettlementPaid>");

    private CodeMeasures() {}

    public static void main(String[] none) {
        var main = Sources.mainJava();
        var lengths = main.stream()
                .map(file -> (int) Sources.read(file).lines().count())
                .sorted()
                .toList();
        row("Main Java files", main.size(), "");
        row("Main Java lines", lengths.stream().mapToInt(Integer::intValue).sum(), "");
        row("Median file, lines", median(lengths), "");
        row("Longest file, lines", lengths.getLast(), "300");
        row("Events", EventCatalogue.ledger().names().size(), "");
        row("Main files that name an event, median", median(naming(main)), "5");
        row("Main files that name an event, most", naming(main).getLast(), "");
        row("All files that name an event, median", median(naming(Sources.text())), "");
        row("Shapes of one payment", paymentShapes(main).size(), "4");
        row("Event fields that allow null without Optional", silentlyAbsent().size(), "0");
        row("Packages that need each other", circles(), "0");
        System.out.println("\nA payment's shapes: " + String.join(", ", paymentShapes(main)));
    }

    private static void row(String what, int value, String asked) {
        System.out.printf("%-48s %8d%s%n", what, value, asked.isEmpty() ? "" : "   (at most " + asked + ")");
    }

    private static int median(List<Integer> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** For each event the number of files in which its type stands, smallest first. */
    private static List<Integer> naming(List<Path> files) {
        var texts = files.stream().map(Sources::read).toList();
        return EventCatalogue.ledger().names().stream()
                .map(CodeMeasures::type)
                .map(type -> Pattern.compile("\\b" + type.getSimpleName() + "\\b"))
                .map(name -> (int)
                        texts.stream().filter(text -> name.matcher(text).find()).count())
                .sorted()
                .toList();
    }

    /** Records that hold a payment's own particulars or the payment itself. */
    private static List<String> paymentShapes(List<Path> main) {
        return main.stream()
                .flatMap(file -> RECORD.matcher(Sources.read(file)).results())
                .filter(declared -> PAYMENT.matcher(declared.group(2)).find())
                .map(declared -> declared.group(1))
                .filter(name -> !name.startsWith("Reinvestment") && !name.equals("SpendReinvestment"))
                .sorted()
                .toList();
    }

    /** Top-level fields whose schema takes null while the event's own component does not say that it may be absent. */
    private static List<String> silentlyAbsent() {
        var found = new ArrayList<String>();
        var schemas = new EventSchemas();
        for (var name : EventCatalogue.ledger().names()) {
            var properties = JsonMapper.shared().readTree(schemas.of(name)).get("properties");
            for (var component : type(name).getRecordComponents()) {
                var property = properties.get(component.getName());
                boolean takesNull = property.has("type")
                        && property.get("type").valueStream().anyMatch(type -> type.asString()
                                .equals("null"));
                if (takesNull && component.getType() != Optional.class) {
                    found.add(name + " " + component.getName());
                }
            }
        }
        return found;
    }

    private static Class<? extends Record> type(String eventName) {
        return EventCatalogue.ledger().eventNamed(eventName).orElseThrow();
    }

    private static int circles() {
        return SlicesRuleDefinition.slices()
                .matching(ArchitectureTest.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .evaluate(ArchitectureTest.CLASSES)
                .getFailureReport()
                .getDetails()
                .size();
    }
}
