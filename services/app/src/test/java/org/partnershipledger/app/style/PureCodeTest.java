package org.partnershipledger.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.projection.Projection;

/**
 * Code that decides, folds or reports gives the same answer at any time, on any machine, in any country: it asks
 * no clock, no dice, no default language or time zone, and writes no log. Money is never a binary fraction.
 */
class PureCodeTest {

    /** Method names by type that ask the machine instead of the caller. */
    private static final Map<String, Set<String>> ASKS_THE_MACHINE = Map.ofEntries(
            Map.entry("java.time.Instant", Set.of("now")),
            Map.entry("java.time.LocalDate", Set.of("now")),
            Map.entry("java.time.LocalDateTime", Set.of("now")),
            Map.entry("java.time.ZonedDateTime", Set.of("now")),
            Map.entry("java.time.OffsetDateTime", Set.of("now")),
            Map.entry("java.time.Year", Set.of("now")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")),
            Map.entry("java.net.InetAddress", Set.of("getLocalHost")));

    /** Signatures that fall back to the machine's language when no Locale is given. */
    private static final Set<String> NEEDS_A_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getCurrencyInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)");

    private static final Set<String> DICE_AND_LOGS = Set.of(
            "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom",
            "org.slf4j.Logger");

    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private final List<JavaClass> pure =
            ArchitectureTest.CLASSES.stream().filter(PureCodeTest::isPure).toList();

    @Test
    void itIsSeen() {
        assertThat(pure).hasSizeGreaterThan(50);
        assertThat(calls().count()).isGreaterThan(500);
    }

    @Test
    void itAsksNoClockNoDiceNoLanguage() {
        assertThat(calls().filter(PureCodeTest::isImpure).map(PureCodeTest::shown))
                .isEmpty();
    }

    @Test
    void theRuleWouldFindOne() {
        JavaClass caught = new com.tngtech.archunit.core.importer.ClassFileImporter().importClass(AsksEverything.class);
        assertThat(caught.getCodeUnits().stream()
                        .flatMap(unit -> unit.getCallsFromSelf().stream())
                        .filter(PureCodeTest::isImpure))
                .hasSize(4);
    }

    @Test
    void moneyIsNoBinaryFraction() {
        List<String> found = new ArrayList<>();
        ArchitectureTest.CLASSES.stream()
                .filter(type -> ArchitectureTest.in(type, "kernel"))
                .forEach(type -> {
                    for (JavaField field : type.getFields()) {
                        found.addAll(
                                FRACTIONS.contains(field.getRawType().getName())
                                        ? List.of(field.getFullName())
                                        : List.of());
                    }
                    for (JavaCodeUnit unit : type.getCodeUnits()) {
                        Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                                .filter(used -> FRACTIONS.contains(used.getName()))
                                .forEach(used -> found.add(unit.getFullName()));
                        unit.getCallsFromSelf().stream()
                                .filter(call ->
                                        FRACTIONS.contains(call.getTargetOwner().getName())
                                                || FRACTIONS.contains(call.getTarget()
                                                        .getRawReturnType()
                                                        .getName()))
                                .forEach(call -> found.add(shown(call)));
                    }
                });
        assertThat(found).isEmpty();
    }

    /** Kernel, everything the report folds, commands and what they decide on, projections; not the edges around them. */
    private static boolean isPure(JavaClass type) {
        if (ArchitectureTest.isAtTheEdge(type)) {
            return false;
        }
        return ArchitectureTest.in(type, "kernel")
                || ArchitectureTest.in(type, "valuereport")
                || type.isAssignableTo(Projection.class)
                || type.isAssignableTo("org.partnershipledger.ledger.Command");
    }

    private Stream<JavaCall<?>> calls() {
        return pure.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getCallsFromSelf().stream());
    }

    private static boolean isImpure(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean takesAClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return ASKS_THE_MACHINE.getOrDefault(owner, Set.of()).contains(call.getName()) && !takesAClock
                || NEEDS_A_LOCALE.contains(call.getTarget().getFullName())
                || DICE_AND_LOGS.contains(owner);
    }

    private static String shown(JavaCall<?> call) {
        return call.getOrigin().getFullName() + " calls " + call.getTarget().getFullName() + " in line "
                + call.getLineNumber();
    }

    /** What the rule is there for. */
    private static final class AsksEverything {
        String everything() {
            return String.format("%s %s", java.time.Instant.now(), java.util.UUID.randomUUID())
                    .toLowerCase();
        }
    }
}
