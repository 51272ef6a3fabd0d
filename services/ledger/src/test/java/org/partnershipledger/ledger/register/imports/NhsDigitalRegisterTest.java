package org.partnershipledger.ledger.register.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.register.Register;
import org.partnershipledger.ledger.register.SharedFiles;

/**
 * The real register of NHS Digital, February 2021, read with the mapping that comes with the product. The expected
 * figures were counted by another program, in another language, from the same files.
 */
class NhsDigitalRegisterTest {
    private static final String RELEASES = "nhs_digital_release_register_2021_02.csv.gz";
    private static final String PURPOSES = "nhs_digital_purpose_statements_2021_02.csv.gz";

    private static ImportPlan plan;
    private static List<RegisterEvent> events;

    @BeforeAll
    static void read() {
        plan = plan(Register.empty(), SharedFiles.named(RELEASES), SharedFiles.named(PURPOSES));
        assertThat(plan.problems()).isEmpty();
        var decision = plan.command().orElseThrow().decide(Register.empty(), Others.none(), null);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        events = ((Decision.Accepted) decision)
                .events().stream().map(RegisterEvent.class::cast).toList();
    }

    @Test
    void every_agreement_data_use_and_release_is_there() {
        of(AgreementStated.class).hasSize(585);
        of(DataUseStated.class).hasSize(4_363);
        of(ReleaseStated.class).hasSize(5_079);
        of(RegisterSourceRead.class)
                .extracting(RegisterSourceRead::source, RegisterSourceRead::rows)
                .containsExactly(tuple("purpose-statements-2021-02", 585L), tuple("release-register-2021-02", 5_079L));
        assertThat(events)
                .allMatch(event -> event.body().equals(OrganisationNames.NHS_DIGITAL))
                .allMatch(event -> event.effectiveOn().toString().equals("2021-02-28"));
    }

    @Test
    void what_is_not_stated_stays_unstated() {
        of(AgreementStated.class)
                .filteredOn(agreement -> agreement.yieldedBenefits().isEmpty())
                .hasSize(268);
        of(AgreementStated.class)
                .filteredOn(agreement -> agreement.otherFields().containsKey("yielded benefits as written"))
                .hasSize(9)
                .allMatch(agreement -> agreement.yieldedBenefits().isEmpty());
        of(AgreementStated.class)
                .filteredOn(agreement -> agreement.expectedBenefits().isEmpty())
                .hasSize(7);
        of(AgreementStated.class).extracting(AgreementStated::organisation).doesNotContain("");
    }

    @Test
    void opt_outs_and_legal_bases_are_kept_in_the_registers_own_words() {
        assertThat(counted(all(ReleaseStated.class), ReleaseStated::optOutsApplied))
                .containsEntry("No - data flow is not identifiable", 4_310L)
                .containsEntry("Yes - patient objections upheld", 271L)
                .containsEntry("No - Statutory exemption to flow confidential data without consent", 300L)
                .hasSize(10);
        assertThat(counted(all(DataUseStated.class), DataUseStated::legalBasis))
                .containsEntry("Health and Social Care Act 2012 – s261(1) and s261(2)(b)(ii)", 2_256L)
                .containsEntry("Section 36, Health Act 2009", 1L)
                .hasSize(13);
        assertThat(counted(all(DataUseStated.class), DataUseStated::identifiability))
                .isEqualTo(Map.of("Anonymised - ICO code compliant", 3_946L, "Identifiable", 417L));
        assertThat(counted(all(ReleaseStated.class), ReleaseStated::frequency))
                .isEqualTo(Map.of("One-Off", 3_576L, "Ongoing", 1_031L, "System Access", 472L));
    }

    @Test
    void one_line_of_each_file_is_followed_to_its_statements() {
        var use = "DARS-NIC-110660-G9W6M-v2.2 · Acute-Local Provider Flows · ";
        of(ReleaseStated.class)
                .filteredOn(release -> release.reference().equals("2021-02 DSfC0001"))
                .singleElement()
                .satisfies(release -> assertThat(release.dataUseReference()).startsWith(use));
        of(DataUseStated.class)
                .filteredOn(each -> each.reference().startsWith(use))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.organisation()).isEqualTo("NHS Stockport CCG");
                    assertThat(each.agreementReference()).isEqualTo("DARS-NIC-110660-G9W6M-v2.2");
                    assertThat(each.sensitivity()).isEqualTo("Sensitive");
                });
        of(AgreementStated.class)
                .filteredOn(agreement -> agreement.reference().equals("DARS-NIC-00574-V2H1F-v5.2"))
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.organisation()).isEqualTo("Southampton City Council");
                    assertThat(agreement.organisationType()).isEqualTo("Local Authority");
                    assertThat(agreement.purpose())
                            .startsWith("The data provided by the Pseudonymised HES Extract Service");
                });
    }

    @Test
    void importing_the_same_files_again_changes_nothing() {
        var register = Register.empty();
        for (var event : events) {
            register = register.evolve(event);
        }
        var again = plan(register, SharedFiles.named(PURPOSES), SharedFiles.named(RELEASES));
        assertThat(again.changes().nothing()).isTrue();
        assertThat(again.changes().known()).isEqualTo(10_027);
        assertThat(again.text()).contains("Everything is recorded already");
        assertThat(again.command().orElseThrow().decide(register, Others.none(), null))
                .isInstanceOfSatisfying(Decision.Rejected.class, no -> assertThat(no.rejections())
                        .singleElement()
                        .satisfies(only -> assertThat(only.rule()).isEqualTo("register-new")));
    }

    @Test
    void the_plan_says_where_the_source_was_cut_off() {
        assertThat(plan.notices().stream().filter(notice -> notice.contains("32,767")))
                .hasSize(4);
        assertThat(plan.text()).contains("585 agreements, 4,363 data uses, 5,079 releases");
    }

    private static ImportPlan plan(Register register, Path... files) {
        return RegisterImport.plan("nhs-digital-2021-02", List.of(files), body -> register);
    }

    private static <E extends RegisterEvent> ListAssert<E> of(Class<E> type) {
        return assertThat(all(type));
    }

    private static <E extends RegisterEvent> List<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <E> Map<String, Long> counted(List<E> all, Function<E, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
