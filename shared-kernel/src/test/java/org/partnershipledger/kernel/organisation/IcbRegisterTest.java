package org.partnershipledger.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The register of boards: counts on each side of 1 April 2026, merges, splits, and agreement with the published list. */
class IcbRegisterTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 4, 1);
    private static final IcbRegister REGISTER = IcbRegister.published();

    @Test
    void there_were_42_boards_and_there_are_36() {
        assertThat(REGISTER.all()).hasSize(48);
        assertThat(REGISTER.on(LocalDate.of(2022, 6, 30))).isEmpty();
        assertThat(REGISTER.on(LocalDate.of(2022, 7, 1))).hasSize(42);
        assertThat(REGISTER.on(BEFORE)).hasSize(42);
        assertThat(REGISTER.on(AFTER)).hasSize(36);
        assertThat(REGISTER.all().stream().filter(board -> board.lastDay().isPresent()))
                .hasSize(12)
                .allMatch(board -> board.lastDay().equals(Optional.of(BEFORE)));
    }

    @Test
    void every_code_has_the_form_of_a_board_and_every_live_board_its_region_and_ons_code() {
        assertThat(REGISTER.all()).allMatch(board -> board.code().hasIcbForm());
        assertThat(REGISTER.on(AFTER))
                .allMatch(board -> board.region().isPresent())
                .allMatch(board -> board.onsCode().orElse("").matches("E54[0-9]{6}"))
                .extracting(board -> board.onsCode().orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(OdsCode.of("X26").hasIcbForm()).isFalse();
        assertThat(OdsCode.of("QYGX").hasIcbForm()).isFalse();
        assertThat(OdsCode.of("QYG").orgId()).isEqualTo("GB-NHS-QYG");
    }

    @Test
    void a_merged_board_goes_whole_to_one_and_a_split_board_in_parts_to_several() {
        assertThat(REGISTER.successorsOf(OdsCode.of("QHG")))
                .containsExactly(new Succession(OdsCode.of("QHG"), OdsCode.of("S1Y5D"), AFTER, true));
        assertThat(REGISTER.successorsOf(OdsCode.of("QNQ")))
                .allMatch(succession -> !succession.whole() && succession.from().equals(AFTER))
                .extracting(succession -> succession.successor().value())
                .containsExactly("QRL", "S0E4D", "S9B9J");
        assertThat(REGISTER.all().stream().filter(IntegratedCareBoard::wasSplit))
                .extracting(board -> board.code().value())
                .containsExactly("QJG", "QM7", "QNQ");
    }

    @Test
    void hampshire_keeps_its_code_and_gains_a_part_of_frimley() {
        var hampshire = OdsCode.of("QRL");
        assertThat(REGISTER.board(hampshire)).hasValueSatisfying(board -> {
            assertThat(board.existsOn(BEFORE)).isTrue();
            assertThat(board.existsOn(AFTER)).isTrue();
            assertThat(board.onsCode()).contains("E54000067");
            assertThat(board.region()).contains(NhsRegion.SOUTH_EAST);
        });
        assertThat(REGISTER.successorsOf(hampshire)).isEmpty();
        assertThat(REGISTER.predecessorsOf(hampshire))
                .containsExactly(new Succession(OdsCode.of("QNQ"), hampshire, AFTER, false));
        assertThat(REGISTER.predecessorsOf(OdsCode.of("Z9B2Z")))
                .extracting(succession -> succession.predecessor().value())
                .containsExactly("QMJ", "QRV");
    }

    @Test
    void names_follow_the_day_and_an_unknown_body_shows_its_code() {
        assertThat(OrganisationNames.nameOf(OdsCode.of("X26"), LocalDate.of(2023, 1, 31)))
                .isEqualTo("NHS Digital");
        assertThat(OrganisationNames.nameOf(OdsCode.of("X26"), LocalDate.of(2023, 2, 1)))
                .isEqualTo("NHS England (NHS Digital until 31 January 2023)");
        assertThat(OrganisationNames.nameOf(OdsCode.of("QZZ"), BEFORE))
                .isEqualTo("Sampleshire Integrated Care System (sample)");
        assertThat(OrganisationNames.nameOf(OdsCode.of("QMJ"), BEFORE))
                .isEqualTo("NHS North Central London Integrated Care Board");
        assertThat(OrganisationNames.nameOf(OdsCode.of("QMJ"), AFTER))
                .isEqualTo("NHS North Central London Integrated Care Board (dissolved on 31 March 2026)");
        assertThat(OrganisationNames.nameOf(OdsCode.of("D7T5G"), BEFORE)).isEqualTo("D7T5G");
        assertThat(OrganisationNames.nameOf(OdsCode.of("RVV"), AFTER)).isEqualTo("RVV");
        assertThat(REGISTER.board(OrganisationNames.SAMPLE))
                .as("the sample is not a real board")
                .isEmpty();
    }

    @Test
    void the_register_agrees_with_the_published_list_line_by_line() throws IOException {
        var published = published();
        if (System.getenv("CI") == null || !System.getenv("CI").equals("true")) {
            assumeThat(published)
                    .as("shared/data/icb-register.csv beside the repository")
                    .isPresent();
        }
        var expected = new TreeMap<String, List<String>>();
        for (var line :
                Files.readAllLines(published.orElseThrow()).stream().skip(1).toList()) {
            var cells = List.of(line.replaceAll("\"([^\"]*), ([^\"]*), ([^\"]*)\"", "$1; $2; $3")
                    .replaceAll("\"([^\"]*), ([^\"]*)\"", "$1; $2")
                    .split(",", -1));
            expected.put(cells.getFirst(), cells);
        }
        assertThat(expected).hasSize(48);
        for (var board : REGISTER.all()) {
            var cells = expected.remove(board.code().value());
            assertThat(cells).as(board.code().value()).isNotNull();
            assertThat(board.name()).isEqualTo(cells.get(1).replace(';', ','));
            assertThat(board.onsCode().orElse("")).isEqualTo(cells.get(2));
            assertThat(board.region().map(NhsRegion::title).orElse("")).isEqualTo(cells.get(3));
            assertThat(board.firstDay()).isEqualTo(cells.get(4));
            assertThat(board.lastDay().map(LocalDate::toString).orElse("")).isEqualTo(cells.get(5));
            assertThat(board.successorCodes())
                    .extracting(OdsCode::value)
                    .containsExactlyInAnyOrder(
                            cells.get(6).isEmpty()
                                    ? new String[0]
                                    : cells.get(6).split("\\|"));
        }
        assertThat(expected).isEmpty();
    }

    private static Optional<Path> published() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var candidate = folder.resolve("shared/data/icb-register.csv");
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
