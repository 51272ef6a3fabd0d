package org.partnershipledger.presentation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Cell;
import org.partnershipledger.presentation.component.Column;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Columns;
import org.partnershipledger.presentation.component.Table;

/** Files that programs and spreadsheets read safely, the same bytes every time. */
class FilesExamples {

    private static String csv(Cell cell) {
        byte[] bytes = CsvFile.of(
                Table.of("Any", null, List.of(cell), Columns.<Cell>onPage().cell(Kind.TEXT, "any", "Any", any -> any)));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void writesEveryKindOfValueForPrograms() {
        var table = Table.of(
                "Any",
                null,
                List.of("Beds, \"ward\" 7"),
                Columns.<String>onPage()
                        .key("key", "Key", "Names the row.", words -> words)
                        .text("words", "Words", words -> words)
                        .money("amount_pounds", "Amount", _ -> Money.of("-1240.50"))
                        .count("count", "Count", _ -> 1234567)
                        .number("rate", "Rate", "A rate.", _ -> new BigDecimal("-0.0475"))
                        .date("day", "Day", _ -> LocalDate.of(2026, 3, 31))
                        .yesNo("yes", "Yes?", "Yes or no.", _ -> true)
                        .cell(Kind.TEXT, "recorded_at", "", _ -> Cell.moment(Instant.parse("2026-04-01T09:30:00Z")))
                        .inFilesOnly()
                        .cell(Kind.NUMBER, "missing", "Missing", _ -> Cell.absent("not measured")));
        assertThat(new String(CsvFile.of(table), StandardCharsets.UTF_8))
                .isEqualTo(
                        "key,words,amount_pounds,count,rate,day,yes,recorded_at,missing\r\n"
                                + "\"Beds, \"\"ward\"\" 7\",\"Beds, \"\"ward\"\" 7\",-1240.50,1234567,-0.0475,2026-03-31,yes,2026-04-01T09:30:00Z,[not measured]\r\n");
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
    void aColumnOfTheFileIsNotOnThePageAndAllOthersAre() {
        var columns = Columns.<String>onPage()
                .text("one", "One", word -> word)
                .text("two", "Two", word -> word)
                .inFilesOnly()
                .text("three", "Three", word -> word)
                .onRequest()
                .list();
        assertThat(columns).extracting(Column::name).containsExactly("one", "two", "three");
        assertThat(columns).extracting(Column::onPage).containsExactly(true, false, true);
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
