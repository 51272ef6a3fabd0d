package org.partnershipledger.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.RequestProblem;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every request that cannot be answered ends here: people get a page in the common look, programs problem details
 * (RFC 9457). Both say the same words, {@link RequestProblem}.
 */
@RestController
class ErrorPage implements ErrorController {
    private static final JsonMapper JSON = JsonMapper.shared();

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int answered = status instanceof Integer given ? given : 404;
        RequestProblem words = RequestProblem.of(answered);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return isProgram(request, String.valueOf(path)) ? problem(answered, words, path) : page(answered, words);
    }

    private static boolean isProgram(HttpServletRequest request, String path) {
        String accept = request.getHeader("Accept");
        return path.startsWith("/api/")
                || path.startsWith("/actuator")
                || accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static ResponseEntity<byte[]> page(int status, RequestProblem words) {
        PageMeta meta = PageMeta.of(Site.LEDGER, words.title());
        return answer(
                status,
                MediaType.parseMediaType("text/html;charset=UTF-8"),
                Page.bytes(meta, Templates.content("app/error.jte", words)));
    }

    private static ResponseEntity<byte[]> problem(int status, RequestProblem words, Object path) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", words.address());
        problem.put("title", words.title());
        problem.put("status", status);
        problem.put("detail", words.whatToDo());
        problem.put("instance", path == null ? "" : path.toString());
        return answer(status, MediaType.APPLICATION_PROBLEM_JSON, JSON.writeValueAsBytes(problem));
    }

    private static ResponseEntity<byte[]> answer(int status, MediaType type, byte[] body) {
        return ResponseEntity.status(status).contentType(type).body(body);
    }
}
