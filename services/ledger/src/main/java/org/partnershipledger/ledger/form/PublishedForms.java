package org.partnershipledger.ledger.form;

import java.util.List;
import org.partnershipledger.presentation.RecordForms;
import org.springframework.stereotype.Component;

/** The forms that there are, for pages of other modules that lead to them. */
@Component
final class PublishedForms implements RecordForms {

    @Override
    public List<Group> about(String agreement) {
        return CommandIndex.groups(agreement);
    }
}
