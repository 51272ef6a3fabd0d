package org.partnershipledger.ledger.register.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * The three kinds of statement that a register's rows become, with the fields that a mapping may fill. The fields in
 * {@link #required} must be filled in every row; the others may stay empty, because a register that says nothing
 * about them says nothing.
 */
enum StatementKind {
    AGREEMENT(
            "agreement",
            List.of("reference", "organisation"),
            List.of(
                    "organisation-type",
                    "purpose",
                    "processing",
                    "expected-outputs",
                    "expected-benefits",
                    "yielded-benefits")),
    DATA_USE(
            "data-use",
            List.of("reference", "agreement", "organisation", "dataset"),
            List.of("identifiability", "sensitivity", "legal-basis", "common-law-basis", "purpose")),
    RELEASE("release", List.of("reference", "data-use"), List.of("frequency", "opt-outs-applied"));

    private final String word;
    private final List<String> required;
    private final List<String> optional;

    StatementKind(String word, List<String> required, List<String> optional) {
        this.word = word;
        this.required = required;
        this.optional = optional;
    }

    String word() {
        return word;
    }

    List<String> required() {
        return required;
    }

    List<String> optional() {
        return optional;
    }

    static Optional<StatementKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    RegisterEvent event(
            OdsCode body, LocalDate statedOn, String source, Map<String, String> field, Map<String, String> other) {
        return switch (this) {
            case AGREEMENT ->
                new AgreementStated(
                        body,
                        statedOn,
                        source,
                        field.get("reference"),
                        field.get("organisation"),
                        field.get("organisation-type"),
                        field.get("purpose"),
                        field.get("processing"),
                        field.get("expected-outputs"),
                        field.get("expected-benefits"),
                        field.get("yielded-benefits"),
                        other);
            case DATA_USE ->
                new DataUseStated(
                        body,
                        statedOn,
                        source,
                        field.get("reference"),
                        field.get("agreement"),
                        field.get("organisation"),
                        field.get("dataset"),
                        field.get("identifiability"),
                        field.get("sensitivity"),
                        field.get("legal-basis"),
                        field.get("common-law-basis"),
                        field.get("purpose"),
                        other);
            case RELEASE ->
                new ReleaseStated(
                        body,
                        statedOn,
                        source,
                        field.get("reference"),
                        field.get("data-use"),
                        field.get("frequency"),
                        field.get("opt-outs-applied"),
                        other);
        };
    }
}
