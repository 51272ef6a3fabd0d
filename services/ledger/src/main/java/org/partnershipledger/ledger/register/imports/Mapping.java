package org.partnershipledger.ledger.register.imports;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * How the files of one register become statements, as its mapping file says. The form of that file is described in
 * {@code import/README.md} beside the mappings that come with the product.
 * Next: {@link MappingReader}, which reads and checks it.
 *
 * @param register the register's name, as people know it
 * @param body whose register it is
 * @param notes what a reader of the plan should know about the source
 * @param reviewedNumbers ten digits that only look like an NHS number, and what each is
 * @param characters replaced in every cell: symbols of old fonts that no longer show
 */
record Mapping(
        String file,
        String register,
        OdsCode body,
        List<String> notes,
        Map<String, String> reviewedNumbers,
        Map<String, String> characters,
        List<FileRule> files,
        List<StatementRule> statements) {

    /**
     * One file of the register.
     *
     * @param name what the mapping calls it
     * @param fileName which of the given files it is, with * for any characters
     * @param source reference of the source, carried by every statement
     * @param editions the sources of all editions of this list, with * for any characters; the source alone when the
     *     mapping does not say
     * @param statedOn the day on which the source stated it
     * @param unlistedIgnored columns that the mapping does not list are left out instead of refused
     */
    record FileRule(
            String name,
            String fileName,
            String source,
            String editions,
            LocalDate statedOn,
            String title,
            String publisher,
            String licence,
            String uri,
            Charset encoding,
            char separator,
            int headerRow,
            boolean unlistedIgnored,
            Map<String, ColumnRule> columns) {

        /** Whether a file of this name is meant. */
        boolean fits(String name) {
            String[] fixed = fileName.split("\\*", -1);
            if (fixed.length == 1) {
                return name.equals(fileName);
            }
            int at = fixed[0].length();
            if (!name.startsWith(fixed[0])) {
                return false;
            }
            for (int i = 1; i < fixed.length - 1; i++) {
                at = name.indexOf(fixed[i], at);
                if (at < 0) {
                    return false;
                }
                at += fixed[i].length();
            }
            String end = fixed[fixed.length - 1];
            return name.endsWith(end) && name.length() - end.length() >= at;
        }
    }

    /**
     * One kind of statement made from each row of a file.
     *
     * @param when only rows whose cells have one of these values; empty for every row
     * @param fields one template for every field of the kind
     * @param other further facts under the mapping's own names
     */
    record StatementRule(
            StatementKind kind,
            String from,
            Map<String, Set<String>> when,
            Map<String, Template> fields,
            Map<String, Template> other) {}
}
