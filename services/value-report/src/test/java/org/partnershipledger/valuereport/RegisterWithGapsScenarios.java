package org.partnershipledger.valuereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipledger.valuereport.TestHistory.day;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.valuereport.ReportRun.NothingRecorded;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;
import org.partnershipledger.valuereport.render.ReportPage;
import org.partnershipledger.valuereport.render.Where;

/** Given a register that says little, or says it in words of its own, then the report makes no fact of the silence. */
class RegisterWithGapsScenarios {
    private static final OdsCode BODY = OdsCode.of("RZZ");
    private static final FinancialYear YEAR = new FinancialYear(2026);

    @Test
    void whatIsNotStatedIsNeitherANilNorANo() {
        var told = told(report(history("", "", "", Map.of())));
        assertThat(told)
                .contains("The register does not say whether people can be identified in the data.")
                .contains("The register does not say whether these opt-outs were applied.")
                .contains("For 1 of 1 use of data the register names no law that allows it.")
                .doesNotContain("0 of these releases")
                .doesNotContain("opt-outs were not applied");
    }

    @Test
    void wordsThatTheProgramDoesNotKnowAreShownAndNotCounted() {
        var told = told(report(history("Level 3", "see policy 7", "Article 6(1)(e)", Map.of())));
        assertThat(told)
                .contains("0 of these releases are of data that can identify people, by the register\u2019s own words.")
                .contains("For 1 release it uses words of its own. The table shows what it says.")
                .contains("For 1 release it says something else. The table shows what it says.")
                .contains("For each of the 1 use of data the register names a law that allows it.");
    }

    @Test
    void aRegisterThatStatesAFeeIsNotSaidToStateNoMoney() {
        var told = told(report(history("Identifiable", "No", "", Map.of("fee in pounds", "12000"))));
        assertThat(told)
                .contains("The register has fields that may be about money: fee in pounds.")
                .contains("In 1 of 1 release of data that can identify people, opt-outs were not applied.")
                .doesNotContain("It states no money")
                .doesNotContain("whether anybody paid");
    }

    @Test
    void whatWasNotKnownThenIsRefusedAndNotReportedAsNothing() {
        var history = history("Identifiable", "No", "", Map.of());
        assertThatThrownBy(() -> ReportRun.make(
                        history,
                        TestHistory.CODEC,
                        ReportQuestion.of(BODY, YEAR).knownAt(Instant.parse("2026-04-01T00:00:00Z"))))
                .isInstanceOf(NothingRecorded.class)
                .hasMessage("Nothing is recorded by 1 April 2026 at 1am for the body with the code RZZ.");
    }

    private static ReportModel report(TestHistory history) {
        return ReportRun.make(history, TestHistory.CODEC, ReportQuestion.of(BODY, YEAR));
    }

    private static String told(ReportModel model) {
        return new String(ReportPage.html(model, Where.IN_A_FOLDER), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private static TestHistory history(
            String identifiability, String optOuts, String law, Map<String, String> otherFields) {
        var on = day("2026-04-30");
        return new TestHistory()
                .at("2026-05-01T09:00:00Z")
                .record(
                        BODY,
                        new RegisterSourceRead(
                                BODY, on, "list", "List", "A trust (sample)", "none", "urn:list", "0".repeat(64), 1),
                        new AgreementStated(BODY, on, "list", "A", "Acme", "", "", "", "", "", "", otherFields),
                        new DataUseStated(
                                BODY,
                                on,
                                "list",
                                "A 1",
                                "A",
                                "ACME",
                                "Visits",
                                identifiability,
                                "",
                                law,
                                "",
                                "",
                                Map.of()),
                        new ReleaseStated(BODY, on, "list", "A 1", "A 1", "", optOuts, Map.of()));
    }
}
