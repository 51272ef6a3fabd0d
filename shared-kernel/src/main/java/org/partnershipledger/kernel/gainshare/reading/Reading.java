package org.partnershipledger.kernel.gainshare.reading;

import java.util.List;
import org.partnershipledger.kernel.gainshare.Problem;

/**
 * What was read, and everything that is wrong with it. The value is only to be used when there is no problem: what
 * could not be read is null in it.
 */
public record Reading<T>(T value, List<Problem> problems) {

    public boolean isSound() {
        return problems.isEmpty();
    }
}
