package org.partnershipledger.kernel.gainshare.reading;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.gainshare.Problem;

/**
 * Joins problems of form with problems of sense: what could not be read is null, and that it is then "missing" is
 * not worth saying twice.
 */
final class Problems {

    private Problems() {}

    static List<Problem> both(List<Problem> ofForm, List<Problem> ofSense) {
        if (ofForm.isEmpty()) {
            return ofSense;
        }
        List<Problem> all = new ArrayList<>(ofForm);
        for (Problem problem : ofSense) {
            if (ofForm.stream().noneMatch(form -> isSaid(form.path(), problem.path()))) {
                all.add(problem);
            }
        }
        return all;
    }

    /** The same place, a place inside one that could not be read, or a limit whose number could not be read. */
    private static boolean isSaid(String form, String sense) {
        return sense.equals(form)
                || sense.startsWith(form + ".")
                || sense.startsWith(form + "[")
                || form.equals(sense + ".rate")
                || form.equals(sense + ".amount");
    }
}
