package org.partnershipledger.finance.agreement;

import static org.partnershipledger.finance.PartnershipExample.day;

import java.util.List;
import org.partnershipledger.finance.History;
import org.partnershipledger.finance.NoClaims;
import org.partnershipledger.finance.PartnershipExample;
import org.partnershipledger.presentation.Link;
import org.partnershipledger.presentation.RecordForms;

/** The page of an agreement over a history in the memory, on a day. */
final class AgreementPages {
    static final RecordForms FORMS = agreement -> List.of(new RecordForms.Group(
            "Agreement", List.of(new Link("/ledger/ExtendAgreement?agreement=" + agreement, "Extend agreement"))));

    private AgreementPages() {}

    static AgreementPage of(History history, String day) {
        return new AgreementPage(history.partnerships(), new NoClaims(), FORMS, () -> day(day));
    }

    static AgreementView view(History history, String day) {
        return new AgreementView(
                history.partnerships().find(PartnershipExample.ID).orElseThrow(), List.of(), day(day));
    }
}
