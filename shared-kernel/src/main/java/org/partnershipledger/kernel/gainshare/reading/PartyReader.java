package org.partnershipledger.kernel.gainshare.reading;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.gainshare.Problem;
import org.partnershipledger.kernel.gainshare.RiskGainShareTerms.PartyWeight;
import org.partnershipledger.kernel.organisation.OdsCode;

/** Reads {@code partySplit}: the NHS parties in the order of the agreement, which decides ties. */
final class PartyReader {

    private PartyReader() {}

    static Optional<List<PartyWeight>> parties(Fields f, List<Problem> problems) {
        return f.listOrNone("partySplit", (path, value) -> party(path, value, problems));
    }

    private static PartyWeight party(String path, Object value, List<Problem> problems) {
        Fields f = Fields.of(path, value, problems);
        if (f == null) {
            return new PartyWeight(null, null);
        }
        PartyWeight party = new PartyWeight(organisation(f), f.decimal("weight"));
        f.end();
        return party;
    }

    private static OdsCode organisation(Fields f) {
        String code = f.text("organisation", "an ODS code such as \"QYG\"");
        if (code == null) {
            return null;
        }
        boolean wellFormed = code.length() >= 3
                && code.length() <= 10
                && code.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
        if (!wellFormed) {
            f.problem("organisation", "must be an ODS code of 3 to 10 capital letters and digits: " + Quoted.of(code));
            return null;
        }
        return OdsCode.of(code);
    }
}
