package org.partnershipledger.app.web;

/**
 * What a person reads when a request cannot be answered: what is wrong and what to do, one text for pages and
 * programs. Never the text of an exception, which is written for us and may hold what the reader must not see.
 */
public record ErrorWords(int status, String title, String whatToDo) {

    static ErrorWords of(int status) {
        return switch (status) {
            case 400 ->
                new ErrorWords(
                        400,
                        "This request could not be read",
                        "Part of the address or of what was sent is not in the expected form. Go back and check what was typed or sent, then try again.");
            case 403 ->
                new ErrorWords(
                        403,
                        "This request came from another site",
                        "For safety, only pages of this ledger may send to it, under its own address. Open the ledger at the address it printed when it started, and try again from there.");
            case 404 ->
                new ErrorWords(
                        404,
                        "Page not found",
                        "If you typed the address, check that it is correct. If you followed a link, what it led to may not be recorded in this ledger.");
            case 405 ->
                new ErrorWords(
                        405,
                        "This address does not accept that kind of request",
                        "If you opened a page that answers a form, go back to the form and send it again. Programs: see the Allow header of this answer.");
            case 406 ->
                new ErrorWords(
                        406,
                        "This is not available in the requested form",
                        "Ask without an Accept header, or for one of the forms that the page offers for download.");
            case 409 ->
                new ErrorWords(
                        409,
                        "Somebody else recorded something at the same moment",
                        "Nothing of yours was recorded. Look at what is recorded now, then send yours again if it still applies.");
            case 413 ->
                new ErrorWords(
                        413,
                        "What was sent is too large",
                        "Nothing was recorded. Send it in smaller parts, or use the import command for large files.");
            case 415 ->
                new ErrorWords(
                        415,
                        "What was sent is not in a form that is accepted here",
                        "Forms are sent as the page sends them; programs send application/json or application/x-ndjson.");
            case 503 ->
                new ErrorWords(
                        503,
                        "The ledger cannot be reached now",
                        "Nothing of yours was recorded. Sending the same again later is safe: it is recorded once.");
            default ->
                status < 500
                        ? new ErrorWords(
                                status,
                                "This request cannot be answered",
                                "Go back, check what was sent and try again.")
                        : new ErrorWords(
                                status,
                                "Sorry, there is a problem with this service",
                                "Nothing of what you sent was recorded unless the page said so. Try again; if it happens again, tell whoever runs this ledger when it happened.");
        };
    }
}
