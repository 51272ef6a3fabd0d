package org.partnershipledger.presentation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Table;

/** Files that programs and spreadsheets read safely, the same bytes every time. */
class FilesExamples {

    private static String csv(Cell cell) {
        byte[] bytes =
                CsvFile.of(Table.of("Any", null).text("Any", "any").row(cell).build());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void writesEveryKindOfValueForPrograms() {
        var table = Table.of("Any", null)
                .text("Words", "words")
                .number("Amount", "amount_pounds")
                .number("Count", "count")
                .number("Rate", "rate")
                .text("Day", "day")
                .onlyInFile("recorded_at")
                .number("Missing", "missing")
                .row(
                        Cell.words("Beds, \"ward\" 7"),
                        Cell.amount(Money.of("-1240.50")),
                        Cell.count(1234567),
                        Cell.decimal(new BigDecimal("-0.0475")),
                        Cell.day(LocalDate.of(2026, 3, 31)),
                        Cell.moment(Instant.parse("2026-04-01T09:30:00Z")),
                        Cell.absent("not measured"))
                .build();
        assertThat(new String(CsvFile.of(table), StandardCharsets.UTF_8))
                .isEqualTo(
                        "words,amount_pounds,count,rate,day,recorded_at,missing\r\n"
                                + "\"Beds, \"\"ward\"\" 7\",-1240.50,1234567,-0.0475,2026-03-31,2026-04-01T09:30:00Z,[not measured]\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx"})
    void takesTheSpellOffTextThatASpreadsheetWouldRun(String text) {
        assertThat(csv(Cell.words(text))).contains("'" + text);
        assertThat(csv(Cell.link("/x", text))).contains("'" + text);
    }

    @Test
    void leavesNegativeNumbersNumbers() {
        assertThat(csv(Cell.amount(Money.of("-1")))).isEqualTo("any\r\n-1.00\r\n");
        assertThat(csv(Cell.words("a=b"))).isEqualTo("any\r\na=b\r\n");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> Table.of("Any", null)
                        .text("One", "one")
                        .row(Cell.words("a"), Cell.words("b"))
                        .build())
                .hasMessageContaining("2 cells for 1");
    }

    @Test
    void zipsTheSameBytesWhateverTheOrder() throws IOException {
        byte[] one = "one".getBytes(StandardCharsets.UTF_8);
        byte[] two = "two".getBytes(StandardCharsets.UTF_8);
        byte[] zip = ZipFileBytes.of(Map.of("b.csv", two, "a.csv", one));
        var descending = new TreeMap<String, byte[]>(java.util.Comparator.reverseOrder());
        descending.putAll(Map.of("a.csv", one, "b.csv", two));
        assertThat(ZipFileBytes.of(descending)).isEqualTo(zip);
        try (var read = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(read.getNextEntry().getName()).isEqualTo("a.csv");
            assertThat(read.readAllBytes()).isEqualTo(one);
            assertThat(read.getNextEntry().getName()).isEqualTo("b.csv");
            assertThat(read.readAllBytes()).isEqualTo(two);
            assertThat(read.getNextEntry()).isNull();
        }
    }
}
