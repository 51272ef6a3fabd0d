package org.partnershipledger.kernel.gainshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.kernel.money.Money;

/**
 * Collects what is wrong, all of it, with its path. A null value was not given or could not be read: that is said
 * elsewhere (by the reader, or as "missing"), so the checks of a value's range pass over it.
 */
final class Checks {
    final List<Problem> problems = new ArrayList<>(0);

    void add(String path, String message) {
        problems.add(new Problem(path, message));
    }

    void required(String path, Object value) {
        if (value == null) {
            missing(path);
        }
    }

    void missing(String path) {
        add(path, "is required and is missing");
    }

    void fraction(String path, BigDecimal value) {
        if (value != null && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
            add(path, "must lie between 0 and 1 (0.02 is 2%), but is " + Formula.show(value));
        }
    }

    void aboveZero(String path, BigDecimal value) {
        if (value != null && value.signum() <= 0) {
            add(path, "must be above 0, but is " + Formula.show(value));
        }
    }

    void notNegative(String path, BigDecimal value) {
        if (value != null && value.signum() < 0) {
            add(path, "must be 0 or more, but is " + Formula.show(value));
        }
    }

    void notNegative(String path, Money value) {
        notNegative(path, value == null ? null : value.pounds());
    }
}
