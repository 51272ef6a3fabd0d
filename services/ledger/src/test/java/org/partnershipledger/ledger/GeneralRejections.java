package org.partnershipledger.ledger;

import static org.partnershipledger.ledger.Facts.day;
import static org.partnershipledger.ledger.RejectionCommands.A;
import static org.partnershipledger.ledger.RejectionCommands.content;
import static org.partnershipledger.ledger.RejectionCommands.draftWithCompanyNumber;
import static org.partnershipledger.ledger.RejectionCommands.fee;
import static org.partnershipledger.ledger.RejectionCommands.met;
import static org.partnershipledger.ledger.RejectionCommands.milestone;
import static org.partnershipledger.ledger.RejectionCommands.recorded;
import static org.partnershipledger.ledger.RejectionCommands.term;

import org.partnershipledger.ledger.agreement.ActivateAgreement;
import org.partnershipledger.ledger.agreement.SignAgreement;

/** For each rule of {@link GeneralRule} a history and a command that it refuses. */
public final class GeneralRejections {
    private GeneralRejections() {}

    public static RejectedCase of(GeneralRule rule) {
        return switch (rule) {
            case FIELD_IS_GIVEN -> RejectedCase.one(Story.drafted(), new SignAgreement(A, null, "QZZ"));
            case TEXT_IS_FIT -> RejectedCase.one(Story.drafted(), content(" "));
            case NO_NHS_NUMBER -> RejectedCase.one(Story.drafted(), content("Ask patient 943 476 5919"));
            case REFERENCE_HAS_FORM -> RejectedCase.one(Story.drafted(), term("a b", fee("1.00")));
            case COMPANY_NUMBER_HAS_FORM -> RejectedCase.one(new Story(), draftWithCompanyNumber("Steady Ltd"));
            case EVIDENCE_CAN_BE_FOUND -> RejectedCase.one(milestone(), met("javascript:alert(1)"));
            case AMOUNT_MAKES_SENSE -> RejectedCase.one(Story.drafted(), term("FEE", fee("0.00")));
            case DATES_ARE_IN_ORDER ->
                RejectedCase.one(Story.sign(Story.approved()), new ActivateAgreement(A, day("2026-03-01")));
            case FOUR_EYES -> RejectedCase.one(recorded(), Story.verify("O-1"));
        };
    }
}
