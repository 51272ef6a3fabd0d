package org.partnershipledger.presentation;

import java.util.List;

/**
 * The forms with which facts are recorded, as whoever has the forms publishes them: pages that lead to them miss none
 * and name none by hand.
 */
public interface RecordForms {

    /** Forms that belong together. */
    record Group(String title, List<Link> links) {}

    /** Every form, with the agreement filled in where it asks for one that is there. */
    List<Group> about(String agreement);
}
