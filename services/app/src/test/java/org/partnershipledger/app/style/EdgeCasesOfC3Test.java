package org.partnershipledger.app.style;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each edge case of domain-rules.md C3 names what holds it: worked examples (E22, W7d: the tables in shared-kernel that a
 * finance director can sign) and tests of the ledger or the report (Class.method). What is named must be there, and
 * no edge case of the domain may be missing here. Next: WorkedExamples, which calculates every example word for word.
 */
class EdgeCasesOfC3Test {
    private static final Path DOMAIN = Sources.ROOT.resolve("services/ledger/src/main/resources/rules/domain-rules.md");
    private static final Pattern LIST = Pattern.compile("(?s)## C3 [^\n]*\n(.*?)\n## ");
    private static final Pattern EXAMPLE = Pattern.compile("[EW][0-9]+[a-z]?");
    private static final Pattern TITLE = Pattern.compile("(?:^|={80}\n)([EW][0-9]+[a-z]?)\\. ");
    private static final Pattern TEST = Pattern.compile("@(?:Test|ParameterizedTest)[^{;]*? void (\\w+)\\(");

    /** By the words with which the edge case begins. */
    private static final Map<String, List<String>> HELD_BY = Map.ofEntries(
            entry("zero variance", List.of("E1")),
            entry("exactly on threshold", List.of("E2", "E5", "E8", "E68", "W1c")),
            entry("one penny below", List.of("E3", "E4", "E7", "E9")),
            entry("benchmark zero or negative", List.of("E10", "E11", "E59", "E60")),
            entry("loss with gate failed", List.of("E18", "E21", "E67")),
            entry("gate failed on gain", List.of("E16", "E17", "E66")),
            entry(
                    "cap binding then correction lowers pool",
                    List.of(
                            "E22",
                            "E23",
                            "E24",
                            "E31",
                            "E64",
                            "E65",
                            "YearsScenarios.aCapThatBindsAndThenALowerPoolIsClawedBackFromThePartner")),
            entry(
                    "lifetime cap partly used",
                    List.of(
                            "E25",
                            "E26",
                            "E48",
                            "W8c",
                            "YearsScenarios.theLifetimeCapIsNeverExceededNotEvenByCorrections")),
            entry("provisional paid, final below threshold", List.of("W7d", "E32")),
            entry("negative after cost recovery", List.of("E33", "E34", "E35", "W13b")),
            entry(
                    "terms changed mid-period",
                    List.of(
                            "W10a",
                            "W10b",
                            "W10d",
                            "ReconcileScenarios.aChangeOfTermsByDaysDividesTheWholeYear",
                            "ReconcileScenarios.aChangeOfTermsByWindowsMeasuresEachApart")),
            entry(
                    "agreement ends mid-period",
                    List.of(
                            "E57",
                            "EndsMidPeriodScenarios.thePeriodThatGoesPastTheEndIsRefusedWithTheWordsForTheRightOne",
                            "EndsMidPeriodScenarios.theLifetimeCapIsWhole",
                            "EndsMidPeriodScenarios.whatWasPaidOnAccountForTheWholePeriodCountsTowardsTheDaysToTheEnd")),
            entry(
                    "ICB split mid-agreement",
                    List.of(
                            "E42",
                            "E43",
                            "YearsScenarios.aClawBackAfterASplitReachesEverySuccessorToThePenny",
                            "SuccessionScenarios.aSplitInMidYearShowsNoFigureTwiceAndThePartsAddUpToTheWhole")),
            entry(
                    "late outcome after period closed",
                    List.of(
                            "E54",
                            "ReconcileScenarios.aFinalRunSettlesTheDifferenceAndACorrectionTheNext",
                            "ReportFoldScenarios.correctionsShowTheOldAndTheNew")),
            entry(
                    "outcome corrected twice",
                    List.of(
                            "W7c",
                            "E55",
                            "E56",
                            "YearsScenarios.aCorrectionThereAndBackAgainLeavesNothingButItsTrace")),
            entry(
                    "same saving claimed by two agreements",
                    List.of(
                            "E52",
                            "E53",
                            "SameSavingExamples.sixtyAndFiftyPercentOfOneYearAreMoreThanTheWhole",
                            "SavingClaimsIT.sixtyAndFiftyPercentOfTheSameYearAreFound",
                            "SavingClaimsIT.sixtyAndFortyAreTheWhole",
                            "SavingClaimsIT.differentPeriodsAreDifferentSavings",
                            "SavingClaimsIT.aCorrectionThatLowersOnePartPutsItRight",
                            "DoubleClaimScenarios.moreThanTheWholeOfASavingIsToldFirstAmongWhatDidNotWork")),
            entry(
                    "missing data",
                    List.of(
                            "E14",
                            "E61",
                            "E62",
                            "E63",
                            "YearsScenarios.aYearThatWasNotMeasurableUsesUpNoLoss",
                            "ReportFoldScenarios.notMeasurableIsNeverZero")),
            entry("denominator shrinks because of opt-outs", List.of("E13", "E15")),
            entry(
                    "non-GBP royalty statement",
                    List.of(
                            "E58",
                            "ReturnsScenarios.aRoyaltyInDollarsIsConvertedAtItsNamedRateAndSettledByItsStatement")),
            entry(
                    "partner insolvent",
                    List.of(
                            "InsolvencyScenarios.whatThePartnerOwesIsRaisedAndWrittenOffByAnotherPerson",
                            "InsolvencyScenarios.sharesOfTheInsolventPartnerAreValuedAtNilAfterTheEnd",
                            "EndedAgreementScenarios.anInsolventPartnerIsToldInWordsAndFigures",
                            "SettlementRowExamples.isWrittenOffWithTheReasonAndNotCountedAsPaid",
                            "OtherValueScenarios.sharesThatAreWrittenDownToNothingShowTheLossAndStayInTheTable")),
            entry(
                    "free licence with no market price",
                    List.of("ReturnsScenarios.whatIsNotMoneyIsRecordedAndNeverSettled")),
            entry(
                    "index revised after use",
                    List.of(
                            "E50",
                            "E51",
                            "RevisedIndexScenarios.theIndexThatWasUsedIsKeptAndNothingChanges",
                            "RevisedIndexScenarios.whereTermsSayAsRevisedTheDifferenceIsSettledAndTheChangeIsNamed")));

    @Test
    void everythingThatIsNamedIsThere() {
        assertThat(HELD_BY).hasSize(22);
        Set<String> there = Sources.java().stream()
                .filter(file -> file.toString().contains("/src/test/"))
                .flatMap(file -> TEST.matcher(Sources.read(file))
                        .results()
                        .map(test -> file.getFileName().toString().replace(".java", ".") + test.group(1)))
                .collect(Collectors.toSet());
        there.addAll(examples());
        HELD_BY.forEach((edgeCase, holders) ->
                assertThat(there).as("what holds: %s", edgeCase).containsAll(holders));
    }

    @Test
    void noEdgeCaseOfTheDomainIsMissing() {
        var list = LIST.matcher(Sources.read(DOMAIN));
        assertThat(list.find()).isTrue();
        var missing = new ArrayList<String>();
        for (String edgeCase : list.group(1).split("\n")) {
            if (edgeCase.startsWith("- ")
                    && HELD_BY.keySet().stream().noneMatch(words -> edgeCase.startsWith("- " + words))) {
                missing.add(edgeCase);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyExampleThatIsNamedIsCalculated() {
        assertThat(HELD_BY.values().stream().flatMap(List::stream).filter(name -> EXAMPLE.matcher(name)
                        .matches()))
                .hasSizeGreaterThan(30)
                .isSubsetOf(examples());
    }

    private static Set<String> examples() {
        return Sources.text().stream()
                .filter(file -> file.toString().contains("shared-kernel/src/main/resources/examples/"))
                .flatMap(file -> TITLE.matcher(Sources.read(file)).results())
                .map(title -> title.group(1))
                .collect(Collectors.toSet());
    }
}
