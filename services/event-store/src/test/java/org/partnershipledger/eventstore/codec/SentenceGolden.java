package org.partnershipledger.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.SampleEvents;
import org.partnershipledger.kernel.event.EventCatalogue;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.PartnerNames;

/**
 * What every event says of itself, in one file to be read by people who know the field. The sentences are those of the
 * golden events and of the sample events. Run with {@code -Dgolden.write=true} after changing words or adding an event.
 */
class SentenceGolden {
    private static final Path FILE = Path.of("src/test/resources/golden/sentences.txt");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern NOTHING = Pattern.compile("\\bnull\\b|Optional\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]+(?:_[A-Z0-9]+)+\\b");
    private static final Pattern CLUMSY = Pattern.compile("\\.\\.|[,:] *$|  |^[a-z]|\\( *\\)");
    private final EventCodec codec = new JacksonEventCodec();

    @Test
    void everySentenceIsAsItWasReadAndApproved() throws IOException {
        var text = new StringBuilder();
        sentences()
                .forEach((file, sentence) ->
                        text.append(file).append('\n').append(sentence).append("\n\n"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILE, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(FILE));
    }

    @Test
    void noSentenceSpeaksTheLanguageOfTheMachine() {
        var constants = constants();
        sentences().forEach((file, sentence) -> {
            for (var pattern : new Pattern[] {DAY, NOTHING, CONSTANT, CLUMSY}) {
                assertThat(pattern.matcher(sentence).results().map(found -> found.group()))
                        .as(file + ": " + sentence)
                        .isEmpty();
            }
            assertThat(EventCatalogue.ledger().names()).as(file).noneMatch(sentence::contains);
            assertThat(sentence.split("[^A-Za-z0-9_]+"))
                    .as(file + ": " + sentence)
                    .noneMatch(constants::contains);
        });
    }

    @Test
    void theNameOfThePartnerIsSaidWhereItIsKnown() {
        PartnerNames breathewell = _ -> Optional.of("Breathewell");

        assertThat(sample("settlement.raised.v1").sentence(breathewell).title()).contains("Breathewell");
        assertThat(sample("settlement.raised.v1").sentence().title()).contains("the partner");
    }

    private static LedgerEvent sample(String wireName) {
        return SampleEvents.all().get(wireName + ".json");
    }

    private Map<String, String> sentences() {
        var all = new TreeMap<String, LedgerEvent>(SampleEvents.all());
        GoldenFolder.readable().forEach((file, json) -> all.put(file, codec.event(GoldenFolder.wireName(file), json)));
        var said = new LinkedHashMap<String, String>();
        all.forEach((file, event) -> {
            var sentence = event.sentence();
            said.put(
                    file,
                    sentence.title()
                            + sentence.detail().map(more -> "\n" + more).orElse(""));
        });
        return said;
    }

    /** Constants of more than one letter of every enum that an event can hold, but abbreviations that people say. */
    private TreeSet<String> constants() {
        var found = new TreeSet<String>();
        var word = Pattern.compile("\"([A-Z][A-Z0-9_]{3,})\"");
        var schemas = new EventSchemas();
        for (var name : EventCatalogue.ledger().names()) {
            word.matcher(schemas.of(name)).results().forEach(match -> found.add(match.group(1)));
        }
        assertThat(found).contains("QUALITATIVE", "PROVISIONAL");
        return found;
    }
}
