package org.partnershipledger.ledger.calculation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.partnershipledger.presentation.RequestProblem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * One case over HTTP: the same text in and out as one line of {@code calculate}. 200 with the result, 422 with
 * REJECTED and every problem, 400 or 413 as a problem document (RFC 9457) when there is no case to answer.
 * Reads nothing from the ledger and writes nothing to it.
 */
@RestController
class CalculationApi {
    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @PostMapping("/api/calculations")
    ResponseEntity<Object> calculate(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(JsonTree.LONGEST + 1);
        if (body.length > JsonTree.LONGEST) {
            return problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The case is longer than " + JsonTree.LONGEST + " bytes. Send one case, or use the command line.");
        }
        StringBuilder out = new StringBuilder(4096);
        return switch (Calculation.answer(body, body.length, 0, out)) {
            case CALCULATED -> ResponseEntity.ok().contentType(JSON).body(bytes(out));
            case REJECTED ->
                ResponseEntity.unprocessableContent().contentType(JSON).body(bytes(out));
            case NOT_JSON ->
                problem(
                        HttpStatus.BAD_REQUEST,
                        "The body " + JsonTree.parse(body, 0, body.length).notJson()
                                + ". Send one JSON object with id, kind, terms and inputs.");
        };
    }

    /** The published JSON Schema (2020-12) of risk and gain share terms. */
    @GetMapping("/schema/terms.schema.json")
    ResponseEntity<Resource> schemaOfTerms() {
        return ResponseEntity.ok().contentType(SCHEMA).body(new ClassPathResource("schema/terms.schema.json"));
    }

    /** The published JSON Schema (2020-12) of a case of every kind. */
    @GetMapping("/schema/calculation.schema.json")
    ResponseEntity<Resource> schemaOfCases() {
        return ResponseEntity.ok().contentType(SCHEMA).body(new ClassPathResource("schema/calculation.schema.json"));
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(RequestProblem.of(status.value()).address()));
        problem.setTitle("This case cannot be read");
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
