package org.partnershipledger.kernel.event;

import java.time.LocalDate;
import java.util.Map;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * What a published register says, recorded as what it is: a statement that a named source made on a date. Nothing
 * here is a signature, an approval or a baseline, because nobody saw one. Stream {@code Register:<publishing body>}.
 * {@code effectiveOn} is the day on which the source stated it.
 */
public sealed interface RegisterEvent extends LedgerEvent {

    OdsCode body();

    /** Reference of the source whose statement this is, e.g. {@code release-register-2021-02}. */
    String source();

    /** @param sha256 of the file as it was read */
    @EventName("register.source-read.v1")
    record RegisterSourceRead(
            OdsCode body,
            LocalDate effectiveOn,
            String source,
            String title,
            String publisher,
            String licence,
            String uri,
            String sha256,
            long rows)
            implements RegisterEvent {}

    /**
     * @param reference the agreement's reference in the register
     * @param expectedBenefits, yieldedBenefits as stated; empty when the register states none
     * @param otherFields whatever else the mapping names, under the mapping's names
     */
    @EventName("register.agreement-stated.v1")
    record AgreementStated(
            OdsCode body,
            LocalDate effectiveOn,
            String source,
            String reference,
            String organisation,
            String organisationType,
            String purpose,
            String processing,
            String expectedOutputs,
            String expectedBenefits,
            String yieldedBenefits,
            Map<String, String> otherFields)
            implements RegisterEvent {}

    /** One data use: a dataset that an organisation may use under an agreement, with its legal basis. */
    @EventName("register.data-use-stated.v1")
    record DataUseStated(
            OdsCode body,
            LocalDate effectiveOn,
            String source,
            String reference,
            String agreementReference,
            String organisation,
            String dataset,
            String identifiability,
            String sensitivity,
            String legalBasis,
            String commonLawBasis,
            String purpose,
            Map<String, String> otherFields)
            implements RegisterEvent {}

    /** One release or access under a data use. */
    @EventName("register.release-stated.v1")
    record ReleaseStated(
            OdsCode body,
            LocalDate effectiveOn,
            String source,
            String reference,
            String dataUseReference,
            String frequency,
            String optOutsApplied,
            Map<String, String> otherFields)
            implements RegisterEvent {}

    /**
     * A later edition of a list no longer states what an earlier edition stated. It says nothing about why.
     *
     * @param source the edition that does not state it
     * @param editions the short names of all editions of the list, {@code *} for anything; nothing that another list
     *     of the body states is touched
     * @param reference of what is no longer stated
     */
    @EventName("register.no-longer-stated.v1")
    record NoLongerStated(
            OdsCode body, LocalDate effectiveOn, String source, String editions, StatedThing thing, String reference)
            implements RegisterEvent {

        /** Whether the source is an edition of the list. */
        public boolean isEditionOfTheList(String named) {
            return SourceNames.fit(editions, named);
        }
    }

    /** What a register makes statements about. */
    enum StatedThing {
        AGREEMENT,
        DATA_USE,
        RELEASE
    }
}
