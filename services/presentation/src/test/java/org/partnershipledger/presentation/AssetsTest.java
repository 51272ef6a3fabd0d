package org.partnershipledger.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a page loads comes from the place it is served from, and nowhere else; no logo and no font that is not ours to give. */
class AssetsTest {
    private static final Pattern OTHER_HOST = Pattern.compile("https?://(?!www\\.w3\\.org/)");

    @Test
    void loadNothingFromAnotherHost() {
        Assets.all().forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContainPattern(OTHER_HOST)
                .doesNotContain("@font-face", "sourceMappingURL"));
    }

    @Test
    void areAllThere() {
        String css = new String(Assets.all().get("nhsuk-frontend.min.css"), StandardCharsets.UTF_8);
        var named = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)")
                .matcher(css)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty().isSubsetOf(Assets.all().keySet());
    }

    @Test
    void haveNoLogo() {
        assertThat(Assets.all().keySet()).noneMatch(name -> name.contains("logo") || name.contains("opengraph"));
    }
}
