package org.partnershipledger.presentation.component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.partnershipledger.kernel.money.Money;
import org.partnershipledger.presentation.component.Column.Kind;
import org.partnershipledger.presentation.component.Column.Place;

/**
 * The columns of a table with one row for each thing: name, heading, kind and value of a column stand in one line, so
 * that they are read together and cannot slip against each other. Pages, CSV files and the report's tables are all made
 * from this; what a cell is differs ({@link Cells}). Next: {@link Table}, whose rows it makes.
 *
 * @param <T> what a row is about
 * @param <C> what a cell is: a {@link Cell} on a page and in its file
 */
public final class Columns<T, C> {

    /** Makes cells of plain values, and decides what an absent value becomes. */
    public interface Cells<C> {
        C key(String key);

        C text(String text);

        C money(Money money);

        C date(LocalDate day);

        C count(long count);

        C number(BigDecimal number);

        C yesNo(boolean yes);
    }

    private final Cells<C> cells;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super T, ? extends C>> values = new ArrayList<>();

    private Columns(Cells<C> cells) {
        this.cells = cells;
    }

    public static <T, C> Columns<T, C> of(Cells<C> cells) {
        return new Columns<>(cells);
    }

    /** Of a page and its CSV file. A value that may be absent is a {@link #cell} that says why. */
    public static <T> Columns<T, Cell> onPage() {
        return of(Cell.PLAIN);
    }

    public Columns<T, C> key(String name, String heading, String meaning, Function<T, String> value) {
        return cell(Kind.KEY, name, heading, meaning, of -> cells.key(value.apply(of)));
    }

    public Columns<T, C> text(String name, String heading, String meaning, Function<T, String> value) {
        return cell(Kind.TEXT, name, heading, meaning, of -> cells.text(value.apply(of)));
    }

    public Columns<T, C> text(String name, String heading, Function<T, String> value) {
        return text(name, heading, heading, value);
    }

    public Columns<T, C> money(String name, String heading, String meaning, Function<T, Money> value) {
        return cell(Kind.MONEY, name, heading, meaning, of -> cells.money(value.apply(of)));
    }

    public Columns<T, C> money(String name, String heading, Function<T, Money> value) {
        return money(name, heading, heading, value);
    }

    public Columns<T, C> date(String name, String heading, String meaning, Function<T, LocalDate> value) {
        return cell(Kind.DATE, name, heading, meaning, of -> cells.date(value.apply(of)));
    }

    public Columns<T, C> date(String name, String heading, Function<T, LocalDate> value) {
        return date(name, heading, heading, value);
    }

    public Columns<T, C> count(String name, String heading, String meaning, ToLongFunction<T> value) {
        return cell(Kind.COUNT, name, heading, meaning, of -> cells.count(value.applyAsLong(of)));
    }

    public Columns<T, C> count(String name, String heading, ToLongFunction<T> value) {
        return count(name, heading, heading, value);
    }

    public Columns<T, C> number(String name, String heading, String meaning, Function<T, BigDecimal> value) {
        return cell(Kind.NUMBER, name, heading, meaning, of -> cells.number(value.apply(of)));
    }

    public Columns<T, C> number(String name, String heading, Function<T, BigDecimal> value) {
        return number(name, heading, heading, value);
    }

    public Columns<T, C> yesNo(String name, String heading, String meaning, Function<T, Boolean> value) {
        return cell(Kind.YES_NO, name, heading, meaning, of -> cells.yesNo(value.apply(of)));
    }

    /** For a cell that is more than a plain value: a link, a tag, an amount that may be absent and why. */
    public Columns<T, C> cell(
            Kind kind, String name, String heading, String meaning, Function<? super T, ? extends C> cell) {
        columns.add(new Column(name, heading, meaning, kind, Place.SHOWN));
        values.add(cell);
        return this;
    }

    public Columns<T, C> cell(Kind kind, String name, String heading, Function<? super T, ? extends C> cell) {
        return cell(kind, name, heading, heading, cell);
    }

    /** A column that only programs read: it needs no heading. */
    public Columns<T, C> onlyInFile(String name, Function<? super T, ? extends C> cell) {
        return cell(Kind.TEXT, name, name, cell).inFilesOnly();
    }

    /** The column just said stands in the file and not on the page. */
    public Columns<T, C> inFilesOnly() {
        columns.add(columns.removeLast().at(Place.FILES));
        return this;
    }

    /** The column just said stands, in a card, behind what the reader opens. */
    public Columns<T, C> onRequest() {
        columns.add(columns.removeLast().at(Place.ON_REQUEST));
        return this;
    }

    public List<Column> list() {
        return List.copyOf(columns);
    }

    /** One cell for each column. */
    public List<C> row(T thing) {
        var row = new ArrayList<C>(values.size());
        for (Function<? super T, ? extends C> value : values) {
            row.add(value.apply(thing));
        }
        return row;
    }
}
