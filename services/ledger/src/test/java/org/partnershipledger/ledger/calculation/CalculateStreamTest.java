package org.partnershipledger.ledger.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of {@code calculate}, line by line, with the input that a hostile or careless sender would give. */
class CalculateStreamTest {
    static final String SOUND = """
            {"id":"%s","kind":"RISK_GAIN_SHARE","terms":{"sidedness":"UPSIDE_ONLY","direction":"LOWER_IS_BETTER",\
            "upsideThreshold":{"rate":"0.02"},"gainBands":[{"partnerShare":"0.4"}]},\
            "inputs":{"benchmark":"12400000.00","actual":"11780000.00"}}""";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void everyLineIsAnsweredInOrder() {
        List<JsonNode> results = run(
                SOUND.formatted("a"),
                "",
                "not json",
                SOUND.formatted("b"),
                "{\"id\":\"c\"",
                SOUND.formatted("d") + " trailing",
                "[1,2]");
        assertThat(results)
                .extracting(r -> r.get("status").asString())
                .containsExactly("SETTLED", "REJECTED", "REJECTED", "SETTLED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(results.get(2).get("line").asInt()).isEqualTo(3);
        assertThat(results.get(4).get("problems").get(0).get("message").asString())
                .startsWith("line 5 ");
    }

    @Test
    void fieldsStandInTheOrderOfTheContract() {
        JsonNode result = run(SOUND.formatted("a")).getFirst();
        assertThat(List.copyOf(result.propertyNames()))
                .containsExactly(
                        "id",
                        "status",
                        "direction",
                        "pool",
                        "partnerShare",
                        "nhsShare",
                        "trueUp",
                        "carriedForwardLoss",
                        "splits",
                        "steps");
        assertThat(result.get("partnerShare").asString()).isEqualTo("248000.00");
        assertThat(result.get("steps")).hasSize(17);
        assertThat(List.copyOf(result.get("steps").get(0).propertyNames()))
                .containsExactly("step", "name", "formula", "value");
    }

    @Test
    void duplicatedKeysAreFoundWithTheirPath() {
        JsonNode result = run("{\"id\":\"a\",\"kind\":\"SPLIT\",\"terms\":{\"partySplit\":[{\"organisation\":\"QYG\","
                        + "\"weight\":\"1\",\"weight\":\"2\"}]},\"inputs\":{\"amount\":\"1\"}}")
                .getFirst();
        assertThat(result.get("problems").get(0).get("path").asString()).isEqualTo("terms.partySplit[0].weight");
        assertThat(result.get("problems")).hasSize(1);
    }

    @Test
    void theOtherKindsAnswerInTheirOwnFields() {
        List<JsonNode> results = run(
                "{\"id\":\"1\",\"kind\":\"SPLIT\",\"terms\":{\"partySplit\":[{\"organisation\":\"QYG\",\"weight\":\"1\"},"
                        + "{\"organisation\":\"QOP\",\"weight\":\"1\"}]},\"inputs\":{\"amount\":\"-0.01\"}}",
                "{\"id\":\"2\",\"kind\":\"ROYALTY\",\"terms\":{\"tiers\":[{\"rate\":\"0.02\"}]},"
                        + "\"inputs\":{\"netRevenue\":\"100\"}}",
                "{\"id\":\"3\",\"kind\":\"PRESENT_VALUE\",\"terms\":{\"rate\":\"0.035\"},"
                        + "\"inputs\":{\"flows\":[\"0\",\"103.5\"]}}",
                "{\"id\":\"4\",\"kind\":\"LATE_INTEREST\",\"terms\":{\"annualRate\":\"0.1175\",\"fixedSum\":\"100\"},"
                        + "\"inputs\":{\"amount\":\"85000\",\"dueOn\":\"2026-05-31\",\"paidOn\":\"2026-08-14\"}}");
        assertThat(results.get(0).get("splits").get(0).get("amount").asString()).isEqualTo("-0.01");
        assertThat(results.get(1).get("payable").asString()).isEqualTo("2.00");
        assertThat(results.get(2).get("presentValue").asString()).isEqualTo("100.00");
        assertThat(results.get(3).get("interest").asString()).isEqualTo("2052.23");
        assertThat(results.get(3).get("days").asString()).isEqualTo("75");
    }

    @Test
    void hostileLinesAreRefusedInWords() {
        String deep = "[".repeat(5_000);
        String digits =
                "{\"id\":\"a\",\"kind\":\"SPLIT\",\"terms\":{},\"inputs\":{\"amount\":" + "9".repeat(10_000) + "}}";
        String exponent = "{\"id\":\"a\",\"kind\":\"SPLIT\",\"terms\":{},\"inputs\":{\"amount\":1e1000000000}}";
        String notANumber = "{\"id\":\"a\",\"kind\":\"SPLIT\",\"terms\":{},\"inputs\":{\"amount\":NaN}}";
        String tooLong = "\"" + "x".repeat(JsonTree.LONGEST) + "\"";
        List<JsonNode> results = run(deep, digits, exponent, notANumber, tooLong, SOUND.formatted("after"));
        assertThat(results).hasSize(6);
        assertThat(results.subList(0, 5)).allSatisfy(result -> {
            assertThat(result.get("status").asString()).isEqualTo("REJECTED");
            assertThat(result.toString()).doesNotContain("Exception").hasSizeLessThan(1_000);
        });
        assertThat(results.get(5).get("status").asString()).isEqualTo("SETTLED");
    }

    @Test
    void everyIdComesBackAsItWasGiven() {
        String id = "a\\u0000\\\"\\\\\\ud83d\\ude00é\\u2028";
        JsonNode result = run("{\"id\":\"" + id + "\",\"kind\":\"X\",\"terms\":{},\"inputs\":{}}")
                .getFirst();
        assertThat(result.get("id").asString())
                .isEqualTo(JSON.readTree("\"" + id + "\"").asString());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoObstacle() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] input = ("\uFEFF" + SOUND.formatted("a") + "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(CalculateStream.run(new ByteArrayInputStream(input), out)).isEqualTo(CalculateStream.ANSWERED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("SETTLED").hasLineCount(1);
    }

    @Test
    void anInputThatCannotBeReadGivesStatusTwo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(CalculateStream.run(broken, OutputStream.nullOutputStream())).isEqualTo(CalculateStream.UNREADABLE);
    }

    /** Results are written before the next block is read, so the sender may wait for each of them. */
    @Test
    void aLongStreamIsAnsweredWhileItIsRead() {
        byte[] line = (SOUND.formatted("a") + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicLong lines = new AtomicLong();
        InputStream input = new InputStream() {
            private int sent;

            @Override
            public int read() {
                throw new IllegalStateException("read in blocks");
            }

            @Override
            public int read(byte[] block, int offset, int length) {
                assertThat(lines).hasValue(sent);
                if (sent == 5_000) {
                    return -1;
                }
                System.arraycopy(line, 0, block, offset, line.length);
                sent++;
                return line.length;
            }
        };
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("written in blocks");
            }

            @Override
            public void write(byte[] block, int offset, int length) {
                for (int i = offset; i < offset + length; i++) {
                    lines.addAndGet(block[i] == '\n' ? 1 : 0);
                }
            }
        };
        assertThat(CalculateStream.run(input, counting)).isEqualTo(CalculateStream.ANSWERED);
        assertThat(lines).hasValue(5_000);
    }

    private static List<JsonNode> run(String... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(CalculateStream.run(new ByteArrayInputStream(input), out)).isEqualTo(CalculateStream.ANSWERED);
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }
}
