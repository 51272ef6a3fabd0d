package org.partnershipledger.ledger.calculation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.ReconciliationInputs;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms;
import org.partnershipledger.kernel.gainshare.reading.InputsReader;
import org.partnershipledger.kernel.gainshare.reading.Reading;
import org.partnershipledger.kernel.gainshare.reading.TermsReader;

/**
 * Terms and inputs as they were typed into the what-if page, and everything that is wrong with them. The same
 * readers as on every other way in.
 */
record WhatIf(
        String termsText,
        String inputsText,
        RiskGainShareTerms terms,
        ReconciliationInputs inputs,
        List<Problem> termsProblems,
        List<Problem> inputsProblems) {

    static WhatIf read(String termsText, String inputsText) {
        List<Problem> termsProblems = new ArrayList<>();
        List<Problem> inputsProblems = new ArrayList<>();
        Object termsTree = tree("terms", termsText, termsProblems);
        Object inputsTree = tree("inputs", inputsText, inputsProblems);
        RiskGainShareTerms terms = null;
        ReconciliationInputs inputs = null;
        if (termsProblems.isEmpty()) {
            Reading<RiskGainShareTerms> reading = TermsReader.readTree(termsTree);
            termsProblems.addAll(reading.problems());
            terms = reading.value();
        }
        if (inputsProblems.isEmpty()) {
            Reading<ReconciliationInputs> reading = InputsReader.readTree(inputsTree, terms);
            inputsProblems.addAll(reading.problems());
            inputs = reading.value();
        }
        return new WhatIf(termsText, inputsText, terms, inputs, termsProblems, inputsProblems);
    }

    boolean isSound() {
        return termsProblems.isEmpty() && inputsProblems.isEmpty();
    }

    private static Object tree(String part, String text, List<Problem> problems) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > JsonTree.LONGEST) {
            problems.add(new Problem(part, "are longer than " + JsonTree.LONGEST + " bytes"));
            return null;
        }
        JsonTree.Parsed parsed = JsonTree.parse(bytes, 0, bytes.length);
        if (parsed.notJson() != null) {
            problems.add(new Problem(
                    part,
                    "cannot be read: the text " + parsed.notJson()
                            + ". Write one JSON object, such as the one the page starts with."));
        }
        for (Problem duplicate : parsed.duplicates()) {
            problems.add(new Problem(part + "." + duplicate.path(), duplicate.message()));
        }
        return parsed.root();
    }
}
