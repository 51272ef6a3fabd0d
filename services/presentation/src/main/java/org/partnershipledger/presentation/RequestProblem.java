package org.partnershipledger.presentation;

/**
 * Why a request was not answered as it was meant: what is wrong and what to do, one text for pages and programs. Each
 * has an address under {@code /problems}, which problem details (RFC 9457) give as their type. Never the text of an
 * exception, which is written for us and may hold what the reader must not see.
 */
public enum RequestProblem {
    UNREADABLE(
            400,
            "unreadable",
            "This request could not be read",
            "Part of the address or of what was sent is not in the expected form. Go back and check what was typed or sent, then try again."),
    OTHER_SITE(
            403,
            "other-site",
            "This request came from another site",
            "For safety, only pages of this ledger may send to it, under its own address. Open the ledger at the address it printed when it started, and try again from there."),
    NOT_FOUND(
            404,
            "not-found",
            "Page not found",
            "If you typed the address, check that it is correct. If you followed a link, what it led to may not be recorded in this ledger."),
    OTHER_METHOD(
            405,
            "other-method",
            "This address does not accept that kind of request",
            "If you opened a page that answers a form, go back to the form and send it again. Programs: see the Allow header of this answer."),
    OTHER_FORM(
            406,
            "other-form",
            "This is not available in the requested form",
            "Ask without an Accept header, or for one of the forms that the page offers for download."),
    CONFLICT(
            409,
            "conflict",
            "Somebody else recorded something at the same moment",
            "Nothing of yours was recorded. Look at what is recorded now, then send yours again if it still applies."),
    ID_REUSED(
            409,
            "command-id-used",
            "This command id belongs to another command",
            "Nothing of yours was recorded. Choose a new random id for each command, and keep it only to send the very same command again."),
    TOO_LARGE(
            413,
            "too-large",
            "What was sent is too large",
            "Nothing was recorded. Send it in smaller parts, or use the import command for large files."),
    OTHER_MEDIA(
            415,
            "other-media",
            "What was sent is not in a form that is accepted here",
            "Forms are sent as the page sends them; programs send application/json or application/x-ndjson."),
    REJECTED(
            422,
            "rejected",
            "The rules of the ledger refuse this",
            "Nothing was recorded. The answer names each rule and the field that it is about; put them right and send it again."),
    NOT_ANSWERED(400, "not-answered", "This request cannot be answered", "Go back, check what was sent and try again."),
    FAULT(
            500,
            "fault",
            "Sorry, there is a problem with this service",
            "Nothing of what you sent was recorded unless the page said so. Try again; if it happens again, tell whoever runs this ledger when it happened."),
    UNAVAILABLE(
            503,
            "unavailable",
            "The ledger cannot be reached now",
            "Nothing of yours was recorded. Sending the same again later is safe: it is recorded once.");

    private final int status;
    private final String id;
    private final String title;
    private final String whatToDo;

    RequestProblem(int status, String id, String title, String whatToDo) {
        this.status = status;
        this.id = id;
        this.title = title;
        this.whatToDo = whatToDo;
    }

    /** For a status that has none of its own, the words for its kind: a fault of the sender or one of ours. */
    public static RequestProblem of(int status) {
        for (var problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status < 500 ? NOT_ANSWERED : FAULT;
    }

    public int status() {
        return status;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String whatToDo() {
        return whatToDo;
    }

    /** Where it is explained. */
    public String address() {
        return "/problems/" + id;
    }
}
