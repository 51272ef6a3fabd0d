package org.partnershipledger.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.partnershipledger.presentation.Page;
import org.partnershipledger.presentation.PageMeta;
import org.partnershipledger.presentation.RequestProblem;
import org.partnershipledger.presentation.Site;
import org.partnershipledger.presentation.Templates;

/**
 * Requests that the server refuses before any of our code sees them (an address with forbidden characters, a broken
 * header) get the same page as every other, instead of the server's own with its name and version.
 */
public final class UnreadableRequest extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        RequestProblem words = RequestProblem.of(response.getStatus());
        PageMeta meta = PageMeta.of(Site.LEDGER, words.title());
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Security-Policy", SecurityHeaders.POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getReporter().write(Page.html(meta, Templates.content("app/error.jte", words)));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
