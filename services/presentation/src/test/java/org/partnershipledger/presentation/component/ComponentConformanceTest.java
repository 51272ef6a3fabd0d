package org.partnershipledger.presentation.component;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.presentation.Templates;
import org.partnershipledger.presentation.component.FixtureContext.Unsupported;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every component writes the markup that the design system itself writes for the same input, by the fixtures that
 * come with it (but for its class against line breaks, which we set by the kind of value). Fixtures with options that we do not offer are left out; how many are compared is pinned, so that
 * this test cannot quietly stop comparing.
 */
class ComponentConformanceTest {
    private static final Path FIXTURES = Path.of("node_modules/nhsuk-frontend/dist/nhsuk/components");

    record Component(String folder, int compared, Function<FixtureContext, Content> ours) {
        @Override
        public String toString() {
            return folder;
        }
    }

    static Stream<Component> components() {
        return Stream.of(
                new Component("tag", 12, FixtureComponents::tag),
                new Component("inset-text", 1, FixtureComponents::insetText),
                new Component("warning-callout", 3, FixtureComponents::warningCallout),
                new Component("error-summary", 5, FixtureComponents::errorSummary),
                new Component("button", 12, FixtureComponents::button),
                new Component("details", 2, FixtureComponents::details),
                new Component("breadcrumb", 1, FixtureComponents::breadcrumb),
                new Component("pagination", 4, FixtureComponents::pagination),
                new Component("summary-list", 5, FixtureComponents::summaryList),
                new Component("tables", 7, FixtureComponents::table),
                new Component("input", 18, FixtureComponents::input),
                new Component("textarea", 11, FixtureComponents::textarea),
                new Component("select", 12, FixtureComponents::select),
                new Component("radios", 13, FixtureComponents::radios),
                new Component("checkboxes", 13, FixtureComponents::checkboxes),
                new Component("date-input", 11, FixtureComponents::dateInput));
    }

    @ParameterizedTest
    @MethodSource("components")
    void writesWhatTheDesignSystemWrites(Component component) {
        List<String> compared = new ArrayList<>();
        for (JsonNode fixture : fixtures(component.folder())) {
            String name = fixture.get("name").asString();
            if (name.endsWith("via call block")) {
                continue;
            }
            Content ours;
            try {
                ours = component.ours().apply(new FixtureContext(fixture.get("context")));
            } catch (Unsupported notOffered) {
                continue;
            }
            assertThat(Markup.normal(Templates.html(ours)))
                    .as("%s: %s", component.folder(), name)
                    .isEqualTo(Markup.normal(fixture.get("html").asString().replace(" nhsuk-u-nowrap", "")));
            compared.add(name);
        }
        assertThat(compared).hasSize(component.compared());
    }

    private static JsonNode fixtures(String folder) {
        return JsonMapper.shared()
                .readTree(FIXTURES.resolve(folder).resolve("fixtures.json").toFile())
                .get("fixtures");
    }
}
