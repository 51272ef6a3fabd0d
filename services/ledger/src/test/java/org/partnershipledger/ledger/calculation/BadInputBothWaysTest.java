package org.partnershipledger.ledger.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Input that is wrong, careless or hostile, on both ways in: as a line of {@code calculate} and as the body of
 * {@code POST /api/calculations}. The same problems with the same paths on both, in words, and memory that does not
 * follow what is sent.
 */
class BadInputBothWaysTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long HUNDRED_MEGABYTES = 100L << 20;
    private static final String CASE = """
            {"id":"a","kind":"RISK_GAIN_SHARE","terms":{"sidedness":"UPSIDE_ONLY","direction":"LOWER_IS_BETTER",\
            TERMS"gainBands":[BANDS]},"inputs":{INPUTS"actual":"900"}}""";
    private static final String BAND = "{\"partnerShare\":\"0.4\"}";
    private static final String BENCHMARK = "\"benchmark\":\"1000\",";

    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new CalculationApi()).build();

    private static String terms(String more) {
        return CASE.replace("TERMS", more).replace("BANDS", BAND).replace("INPUTS", BENCHMARK);
    }

    private static String bands(String bands) {
        return CASE.replace("TERMS", "").replace("BANDS", bands).replace("INPUTS", BENCHMARK);
    }

    private static String benchmark(String value) {
        return CASE.replace("TERMS", "").replace("BANDS", BAND).replace("INPUTS", "\"benchmark\":" + value + ",");
    }

    private static Arguments wrong(String what, String text, String... paths) {
        return Arguments.of(what, text, List.of(paths));
    }

    static List<Arguments> cases() {
        return List.of(
                wrong("a JSON number", benchmark("1000"), "inputs.benchmark"),
                wrong("a JSON number with an exponent of a billion", benchmark("1e1000000000"), "inputs.benchmark"),
                wrong("a JSON number of 10,000 digits", benchmark("9".repeat(10_000)), "inputs.benchmark"),
                wrong("a JSON number as one of the terms", terms("\"attribution\":0.5,"), "terms.attribution"),
                wrong("text that says NaN", benchmark("\"NaN\""), "inputs.benchmark"),
                wrong("text that says Infinity", benchmark("\"-Infinity\""), "inputs.benchmark"),
                wrong("an exponent of a billion in text", benchmark("\"1e1000000000\""), "inputs.benchmark"),
                wrong("text of 10,000 digits", benchmark("\"" + "9".repeat(10_000) + "\""), "inputs.benchmark"),
                wrong("an unknown field", terms("\"surprise\":\"1\","), "terms.surprise"),
                wrong(
                        "a key given twice",
                        terms("\"attribution\":\"1\",\"attribution\":\"0.5\","),
                        "terms.attribution"),
                wrong(
                        "bands out of order",
                        bands("{\"upTo\":{\"amount\":\"20\"},\"partnerShare\":\"0.1\"},"
                                + "{\"upTo\":{\"amount\":\"10\"},\"partnerShare\":\"0.2\"}," + BAND),
                        "terms.gainBands[1].upTo"),
                wrong("a share above 1", bands("{\"partnerShare\":\"1.2\"}"), "terms.gainBands[0].partnerShare"),
                wrong("a share below 0", bands("{\"partnerShare\":\"-0.1\"}"), "terms.gainBands[0].partnerShare"),
                wrong(
                        "no quality score where a gate needs it",
                        terms("\"qualityGate\":{\"mode\":\"SCALED\"},"),
                        "inputs.qualityScore"),
                wrong(
                        "several at once",
                        CASE.replace("TERMS", "\"unitValue\":\"x\",\"surprise\":null,")
                                .replace("BANDS", "{\"partnerShare\":\"2\"}")
                                .replace("INPUTS", ""),
                        "inputs.benchmark",
                        "terms.gainBands[0].partnerShare",
                        "terms.surprise",
                        "terms.unitValue"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyProblemIsNamedByItsPathOnBothWays(String what, String text, List<String> paths) throws Exception {
        var line = JSON.readTree(calculate(text).getFirst());
        var posted = post(text);
        assertThat(posted.getStatus()).isEqualTo(422);
        var body = JSON.readTree(posted.getContentAsString(StandardCharsets.UTF_8));
        for (var answer : List.of(line, body)) {
            assertThat(answer.get("id").asString()).isEqualTo("a");
            assertThat(answer.get("status").asString()).isEqualTo("REJECTED");
            assertThat(paths(answer)).containsExactlyInAnyOrderElementsOf(paths);
            isInWords(answer.toString());
        }
        assertThat(body.get("problems")).isEqualTo(line.get("problems"));
    }

    private static List<String> paths(JsonNode answer) {
        return StreamSupport.stream(answer.get("problems").spliterator(), false)
                .map(problem -> problem.get("path").asString())
                .toList();
    }

    static List<Arguments> unreadable() {
        return List.of(
                wrong("100,000 open brackets", "[".repeat(100_000)),
                wrong("100,000 objects in each other", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                wrong("deep nesting where a number belongs", benchmark("[".repeat(100_000) + "]".repeat(100_000))),
                wrong("NaN", benchmark("NaN")),
                wrong("Infinity", benchmark("-Infinity")),
                wrong("hexadecimal", benchmark("0x10")),
                wrong("half a character", "{\"id\":\"\u00ff\"}".substring(0, 7)),
                wrong("a comment", "/* all of it */ {}"),
                wrong("nothing that JSON knows", "\u0000\u0001\u0002"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatCannotBeReadIsSaidOnBothWaysAndTheNextLineIsAnswered(String what, String text, List<String> none)
            throws Exception {
        var lines = calculate(text, terms(""));
        var refused = JSON.readTree(lines.getFirst());
        assertThat(refused.get("status").asString()).isEqualTo("REJECTED");
        assertThat(refused.get("line").asInt()).isEqualTo(1);
        isInWords(lines.getFirst());
        assertThat(JSON.readTree(lines.get(1)).get("status").asString()).isEqualTo("SETTLED");
        var posted = post(text);
        assertThat(posted.getStatus()).isEqualTo(400);
        isInWords(posted.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void aLineOfAHundredMegabytesIsReadToItsEndInConstantMemory() {
        var rest = ("\n" + terms("") + "\n").getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        calculate(terms(""));
        long before = threads.getCurrentThreadAllocatedBytes();
        int status = CalculateStream.run(
                new SequenceInputStream(new Endless(HUNDRED_MEGABYTES), new ByteArrayInputStream(rest)), out);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16L << 20);
        assertThat(status).isEqualTo(CalculateStream.ANSWERED);
        var results = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(results).hasSize(2);
        assertThat(results.getFirst()).contains("REJECTED", "line 1 is longer than 1048576 bytes");
        assertThat(results.getLast()).contains("SETTLED");
    }

    @Test
    void aBodyOfAHundredMegabytesIsRefusedAfterTheFirst() throws Exception {
        var endless = new Endless(HUNDRED_MEGABYTES);
        var request = new MockHttpServletRequest("POST", "/api/calculations") {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(endless);
            }
        };
        assertThat(new CalculationApi().calculate(request).getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(HUNDRED_MEGABYTES - endless.left).isLessThanOrEqualTo(JsonTree.LONGEST + 1);
    }

    /** The same letter again and again, made as it is read. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] block, int offset, int length) {
            int read = (int) Math.min(left, length);
            java.util.Arrays.fill(block, offset, offset + read, (byte) 'x');
            left -= read;
            return read == 0 && length > 0 ? -1 : read;
        }
    }

    private static void isInWords(String answer) {
        assertThat(answer).doesNotContain("Exception", "tools.jackson", "java.").hasSizeLessThan(2_000);
    }

    private static List<String> calculate(String... lines) {
        var out = new ByteArrayOutputStream();
        byte[] input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(CalculateStream.run(new ByteArrayInputStream(input), out)).isEqualTo(CalculateStream.ANSWERED);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private org.springframework.mock.web.MockHttpServletResponse post(String body) throws Exception {
        return http.perform(
                        MockMvcRequestBuilders.post("/api/calculations").content(body.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
    }
}
