package org.partnershipledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.agreement.DraftAgreement;

/** What identifies a partner and what leads to a document: real forms are taken, anything else is refused in words. */
class IdentifiersTest {

    private static String drafted(String companyNumber) {
        var command = RejectionCommands.draftWithCompanyNumber(companyNumber);
        return new Story().decide("officer-1", command).toString();
    }

    private static String met(String uri) {
        return RejectionCommands.milestone()
                .decide("officer-1", RejectionCommands.met(uri))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09506232",
                "SC123456",
                "NI012345",
                "IP12345R",
                "SP1234RS",
                "R0123456",
                "SAMPLE01",
                "GB-CHC-1089464",
                "GB-UKPRN-10007856",
                "DE-CR-HRB12345",
                "XI-LEI-529900T8BM49AURSDO55"
            })
    void aNumberOfARegisterIsTaken(String number) {
        assertThat(drafted(number)).startsWith("Accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9506232",
                "Steady Ltd",
                "sc123456",
                "095062321",
                "GB-COH-09506232",
                "SAMPLE1",
                "SAMPLE001",
                "none",
                "-",
                "GB-CHC-",
                " 09506232",
                "XI-LEI-<b>"
            })
    void anyOtherTextIsRefusedWithWhatToGive(String number) {
        assertThat(drafted(number)).startsWith("Rejected").contains("company-number", "org-id.guide");
    }

    @Test
    void anInventedNumberIsForTheSamplesOwnHistory() {
        var d = Facts.draft();
        var real = OdsCode.of("QYG");
        var command = new DraftAgreement(
                d.agreement(),
                d.effectiveOn(),
                d.title(),
                real,
                java.util.List.of(real),
                d.partner(),
                d.minimumContent(),
                d.startsOn(),
                d.endsOn());
        assertThat(new Story().decide("officer-1", command).toString()).contains("company-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/report",
                "http://example.org",
                "HTTPS://example.org/a?b=c#d",
                "urn:isbn:9780141036144",
                "urn:sample:1"
            })
    void evidenceHasTheAddressOfADocument(String uri) {
        assertThat(met(uri)).startsWith("Accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hello",
                "file:///C:/report.pdf",
                "C:\\report.pdf",
                "https://",
                "https:example.org",
                "https://user:secret@example.org/report",
                "https://exam ple.org",
                "urn:",
                "nonsense://x",
                "report.pdf"
            })
    void whatABrowserWouldRunOrOnlyOneMachineCanReadIsNone(String uri) {
        assertThat(met(uri))
                .startsWith("Rejected")
                .contains("evidence-address", "place=evidence/uri", "is not the address");
    }
}
