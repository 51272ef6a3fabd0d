package org.partnershipledger.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.eventstore.SampleEvents;
import org.partnershipledger.kernel.event.EventCatalogue;

/**
 * Nothing about a committed event ever changes: each has golden files that read back and are written again to the
 * same bytes, whose hashes are committed beside them. Run with {@code -Dgolden.write=true} after adding an event:
 * missing golden files are written, present ones never; schemas are written anew.
 */
class EventGolden {
    private static final Path SCHEMAS = Path.of("src/main/resources/schema/event");

    private final EventCodec codec = new JacksonEventCodec();

    @BeforeAll
    static void writeWhatIsMissing() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            var codec = new JacksonEventCodec();
            var fresh = false;
            for (var sample : SampleEvents.all().entrySet()) {
                fresh |= GoldenFolder.writeNew(sample.getKey(), codec.payload(sample.getValue()));
            }
            if (fresh) {
                GoldenFolder.writeSums();
            }
        }
    }

    @Test
    void everyEventHasAGoldenFileAndEveryGoldenFileAnEvent() throws IOException {
        var names = new TreeSet<String>();
        GoldenFolder.files().keySet().forEach(file -> names.add(GoldenFolder.wireName(file)));
        assertThat(names).containsExactlyElementsOf(EventCatalogue.ledger().names());
    }

    @Test
    void goldenFilesReadBackAndAreWrittenToTheSameBytes() {
        GoldenFolder.readable().forEach((file, json) -> {
            var event = codec.event(GoldenFolder.wireName(file), json);
            assertThat(new String(codec.payload(event), StandardCharsets.UTF_8))
                    .as(file)
                    .isEqualTo(new String(json, StandardCharsets.UTF_8));
            assertThat(codec.event(GoldenFolder.wireName(file), codec.payload(event)))
                    .as(file)
                    .isEqualTo(event);
        });
    }

    @Test
    void aRowWithoutAMandatoryFieldOfItsTermsIsRefusedByTheNameOfTheField() {
        for (var file : GoldenFolder.REFUSED) {
            var json = GoldenFolder.files().get(file);
            assertThatThrownBy(() -> codec.event(GoldenFolder.wireName(file), json))
                    .as(file)
                    .isInstanceOf(UnreadableEvent.class)
                    .hasMessageContaining("terms.unitValue");
        }
    }

    @Test
    void noGoldenFileHasChanged() {
        var sums = new java.util.TreeMap<String, String>();
        GoldenFolder.files().forEach((file, json) -> sums.put(file, GoldenFolder.sha256(json)));
        assertThat(sums).isEqualTo(GoldenFolder.sums());
    }

    @Test
    void goldenFilesHaveNonAsciiTextNegativeMoneyAndAbsentValues() {
        var all = new StringBuilder();
        GoldenFolder.files().values().forEach(json -> all.append(new String(json, StandardCharsets.UTF_8)));
        assertThat(all).contains("Môn", "–", "\"-1240.50\"", ":null", "\"kind\":\"CONSENT_TO_COMMERCIALISE\"");
    }

    @Test
    void everyGoldenFileKeepsItsPublishedSchemaAndABrokenOneDoesNot() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var schemas = new EventSchemas();
        GoldenFolder.readable().forEach((file, json) -> {
            var schema = registry.getSchema(schemas.of(GoldenFolder.wireName(file)));
            var text = new String(json, StandardCharsets.UTF_8);
            assertThat(schema.validate(text, InputFormat.JSON)).as(file).isEmpty();
            var withMore = text.substring(0, text.length() - 1) + ",\"colour\":\"red\"}";
            assertThat(schema.validate(withMore, InputFormat.JSON)).as(file).isNotEmpty();
            var withoutDay = text.replaceFirst("\"effectiveOn\":\"[^\"]*\"", "\"effectiveOn\":null");
            assertThat(schema.validate(withoutDay, InputFormat.JSON)).as(file).isNotEmpty();
        });
    }

    @Test
    void thePublishedSchemasAreThoseOfTheCode() throws IOException {
        var schemas = new EventSchemas();
        for (var name : EventCatalogue.ledger().names()) {
            var file = SCHEMAS.resolve(name + ".schema.json");
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(SCHEMAS);
                Files.writeString(file, schemas.of(name));
            }
            assertThat(Files.readString(file)).as(name).isEqualTo(schemas.of(name));
        }
        try (var files = Files.list(SCHEMAS)) {
            assertThat(files.count()).isEqualTo(EventCatalogue.ledger().names().size());
        }
    }
}
