package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.ledger.catalogue.AggregateKind;
import org.partnershipledger.ledger.catalogue.Rules;

/** The map in each folder's package-info names every command with its event and the rules that it can break. */
class MapsAreTrueTest {
    private static final Path ROOT = Path.of("src/main/java");
    private static final Pattern RULE = Pattern.compile("(?:Rule|Warning)\\.([A-Z_0-9]+)");

    static Stream<Class<?>> commands() {
        return AggregateKind.ALL.stream()
                .flatMap(kind -> kind.roots().stream())
                .filter(root -> !root.getPackageName().endsWith(".register"))
                .flatMap(root -> AggregateKind.commandsUnder(root).stream());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theMapNamesTheCommandItsEventAndItsRules(Class<?> command) throws IOException {
        Path folder = ROOT.resolve(command.getPackageName().replace('.', '/'));
        List<String> map = Files.readAllLines(folder.resolve("package-info.java"));
        var line = map.stream()
                .filter(each -> each.startsWith(" * " + command.getSimpleName() + " → "))
                .findFirst();
        assertThat(line).as("the line of " + command.getSimpleName()).isPresent();
        String source = Files.readString(folder.resolve(command.getSimpleName() + ".java"));
        for (MatchResult used : RULE.matcher(source).results().toList()) {
            assertThat(line.get()).contains(idOf(used.group(1)));
        }
        String event = line.get().replaceAll(".* → (\\w+).*", "$1");
        assertThat(source.contains(event)
                        || Files.readString(folder.resolve("AmountDue.java")).contains(event))
                .as(command.getSimpleName() + " records " + event)
                .isTrue();
    }

    private static String idOf(String constant) {
        return Rules.all()
                .filter(rule -> ((Enum<?>) rule).name().equals(constant))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void thereAreCommandsToLookAt() {
        assertThat(commands().count()).isGreaterThan(45);
    }
}
