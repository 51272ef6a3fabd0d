package org.partnershipledger.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The number that the README follows is the one on the page, under the same words, and every click on the way leads
 * to it: the figure, the facts behind it, the payment as it was recorded, the settlement, and the working, which is
 * the worked example that the README names.
 */
class FollowOneNumberIT {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern CLAIM = Pattern.compile(
            "sample's report for ([0-9]{4}-[0-9]{2}) says \"([^\"]+): (£[0-9,]+)\"\\. Of it £([0-9,.]+) is");
    private static final Pattern EXAMPLE = Pattern.compile("worked example W4.*?]\\((\\S+w04[^)]*)\\)");

    private final String readme = read("README.md");
    private final Matcher claim = CLAIM.matcher(readme);

    @Test
    void whoClicksComesToTheNumberOfTheReadme() {
        assertThat(claim.find()).isTrue();
        var figure = page("/report/QZZ/" + claim.group(1)).select(".nhsuk-card").stream()
                .filter(card -> card.text().startsWith(claim.group(2) + " " + claim.group(3) + " "))
                .findFirst();
        assertThat(figure).isPresent();
        var link =
                figure.get().select("a:containsOwn(How this figure came about)").attr("href");
        var heading = page(link).getElementById(link.substring(link.indexOf('#') + 1));
        assertThat(heading.text()).isEqualTo(claim.group(2));
        var fact = heading.nextElementSibling().select("li:contains(settlement.paid):contains(SAMPLE-FALLS)");
        assertThat(page(fact.select("a").attr("href")).text())
                .contains("Amount " + claim.group(4).replace(",", ""));
        assertThat(page("/finance/settlements").select("tr").eachText())
                .anyMatch(row -> row.contains("SAMPLE-FALLS") && row.contains("£" + claim.group(4)));
    }

    @Test
    void theWorkingIsTheWorkedExampleThatTheReadmeNames() {
        assertThat(claim.find()).isTrue();
        var named = EXAMPLE.matcher(readme);
        assertThat(named.find()).isTrue();
        var working = page("/finance/agreements/SAMPLE-FALLS/reconciliations/R-2024-F")
                .text();
        assertThat(read(named.group(1))).contains("W4b.", "at most £240,000.00 (0.03 × £8,000,000.00)");
        assertThat(working).contains("at most £240,000.00 (0.03 × £8,000,000)", "£" + claim.group(4));
    }

    private static Document page(String path) {
        var answer = RunningLedger.get(path.replaceFirst("#.*", ""));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file)).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
