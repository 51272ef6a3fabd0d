package org.partnershipledger.kernel.gainshare.reading;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;

/**
 * Reads one case {@code {"id", "kind", "terms", "inputs"}} from the neutral tree: the kind decides how terms and
 * inputs are read. Whoever makes the tree (JSON Lines, the API, a form) reports duplicated keys itself.
 */
public final class CaseReader {
    private static final int LONGEST_ID = 200;

    private CaseReader() {}

    /**
     * @param id null when there is none that can be repeated
     * @param reading its value is null unless there is no problem
     */
    public record CaseRead(String id, Reading<Case> reading) {}

    public static CaseRead read(Object tree) {
        List<Problem> problems = new ArrayList<>(0);
        Fields fields = Fields.of("", tree, problems);
        if (fields == null) {
            return new CaseRead(null, new Reading<>(null, problems));
        }
        String id = id(fields);
        Case.Kind kind = fields.choice("kind", Case.Kind.values(), null);
        require(fields, "kind");
        Object terms = part(fields, "terms");
        Object inputs = part(fields, "inputs");
        fields.end();
        Case read = null;
        if (kind != null && terms != null && inputs != null) {
            Reading<Case> body = body(kind, terms, inputs);
            problems.addAll(body.problems());
            read = body.value();
        }
        return new CaseRead(id, new Reading<>(problems.isEmpty() ? read : null, problems));
    }

    private static String id(Fields fields) {
        String id = fields.text("id", "a text that names the case");
        require(fields, "id");
        if (id != null && id.length() > LONGEST_ID) {
            fields.problem("id", "has " + id.length() + " characters; at most " + LONGEST_ID);
            return null;
        }
        return id;
    }

    private static void require(Fields fields, String field) {
        if (!fields.has(field)) {
            fields.problem(field, "is required and is missing");
        }
    }

    private static Object part(Fields fields, String field) {
        Object part = fields.raw(field);
        if (part == null) {
            fields.problem(field, "is required and is missing");
        }
        return part;
    }

    private static Reading<Case> body(Case.Kind kind, Object terms, Object inputs) {
        return switch (kind) {
            case RISK_GAIN_SHARE -> riskGainShare(terms, inputs);
            case ROYALTY -> RoyaltyReader.read(terms, inputs);
            case SPLIT -> SmallCases.split(terms, inputs);
            case PRESENT_VALUE -> SmallCases.presentValue(terms, inputs);
            case LATE_INTEREST -> SmallCases.lateInterest(terms, inputs);
        };
    }

    private static Reading<Case> riskGainShare(Object termsTree, Object inputsTree) {
        Reading<RiskGainShareTerms> terms = TermsReader.readTree(termsTree);
        Reading<ReconciliationInputs> inputs = InputsReader.readTree(inputsTree, terms.value());
        if (terms.isSound() && inputs.isSound()) {
            return new Reading<>(new Case.RiskGainShare(terms.value(), inputs.value()), List.of());
        }
        List<Problem> problems = new ArrayList<>(terms.problems());
        problems.addAll(inputs.problems());
        return new Reading<>(null, problems);
    }
}
