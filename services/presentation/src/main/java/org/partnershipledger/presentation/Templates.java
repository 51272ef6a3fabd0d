package org.partnershipledger.presentation;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * The one door to the page templates. A module keeps its own under src/main/jte/&lt;module&gt;/ and names them with that
 * folder, {@code finance/portfolio.jte}; they are compiled with the code, so nothing is looked up on disk and a wrong
 * name in a template does not compile. Everything printed is escaped by its place in the page; only {@link Content}
 * is markup already.
 */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /** @param parameters by the names of the template's own parameters */
    public static String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return output.toString();
    }

    /** For a template with one parameter. */
    public static String render(String template, Object parameter) {
        var output = new StringOutput();
        ENGINE.render(template, parameter, output);
        return output.toString();
    }

    /** A piece of a page, to be placed in another; written when the page around it is. */
    public static Content content(String template, Map<String, Object> parameters) {
        return output -> ENGINE.render(template, parameters, output);
    }

    /** Likewise, for a template with one parameter. */
    public static Content content(String template, Object parameter) {
        return output -> ENGINE.render(template, parameter, output);
    }

    /** Pieces one after the other. */
    public static Content all(Content... pieces) {
        return output -> {
            for (Content piece : pieces) {
                piece.writeTo(output);
            }
        };
    }

    /** Plain text as a piece of a page, escaped. */
    public static Content text(String text) {
        return content("presentation/text.jte", text);
    }

    /** Markup that our own code made, such as a chart. Never for anything that a person or a file supplied. */
    public static Content trusted(String markup) {
        return (TemplateOutput output) -> output.writeContent(markup);
    }

    /** The markup of a piece by itself, for tests and files. */
    public static String html(Content content) {
        return render("presentation/fragment.jte", content);
    }
}
