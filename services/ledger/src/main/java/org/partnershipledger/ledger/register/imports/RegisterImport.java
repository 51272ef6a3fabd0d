package org.partnershipledger.ledger.register.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.organisation.OrganisationNames;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.register.RecordRegisterStatements;
import org.partnershipledger.ledger.register.Register;
import org.partnershipledger.ledger.register.RegisterStatements;
import org.partnershipledger.ledger.register.imports.ImportPlan.Changes;
import org.partnershipledger.ledger.register.imports.Mapping.FileRule;

/**
 * From the files of a register and its mapping to a plan: what would be recorded, or everything that is wrong. Making
 * a plan records nothing and may be done as often as one likes; the plan's one command records all of it or nothing.
 * Mappings that come with the product are named, others are files; {@code import/README.md} describes their form.
 */
public final class RegisterImport {
    /** Mappings that come with the product. */
    public static final List<String> BUILT_IN = List.of("nhs-digital-2021-02");

    private static final long LARGEST_IMPORT = 128L * 1024 * 1024;

    private final Problems problems = new Problems();
    private final List<String> notices = new ArrayList<>();
    private final List<String> fileLines = new ArrayList<>();
    private final List<RegisterSourceRead> sources = new ArrayList<>();

    private RegisterImport() {}

    /**
     * @param mapping a name of {@link #BUILT_IN}, or the path of a mapping file
     * @param recorded the state of a body's register, {@link Register#empty} when nothing is recorded
     */
    public static ImportPlan plan(String mapping, List<Path> files, Function<OdsCode, Register> recorded) {
        return new RegisterImport().planned(mapping, files, recorded);
    }

    /** What is recorded of a body's register now. */
    public static Function<OdsCode, Register> recordedIn(EventReader history, EventCodec codec) {
        return body -> {
            var register = Register.empty();
            for (var row : history.ofAggregate(Register.STREAMS.of(body.value()).id(), 0)) {
                register = register.evolve((RegisterEvent) codec.event(row));
            }
            return register;
        };
    }

    /** Records the whole plan by its one command, or nothing; a plan with problems is not sent at all. */
    public static ImportOutcome run(ImportPlan plan, LedgerGateway ledger, Origin origin) {
        if (plan.command().isEmpty()) {
            return new ImportOutcome(ImportOutcome.Kind.REFUSED, plan.text());
        }
        if (plan.changes().nothing()) {
            return new ImportOutcome(ImportOutcome.Kind.NOTHING_NEW, plan.text());
        }
        return ImportOutcome.of(plan, ledger.send(plan.command().get(), origin));
    }

    private ImportPlan planned(String name, List<Path> paths, Function<OdsCode, Register> recorded) {
        var mapping = mapping(name);
        if (mapping.isEmpty()) {
            return refused("");
        }
        var given = GivenFiles.matched(mapping.get(), paths, problems);
        if (!problems.none()) {
            return refused(mapping.get().register());
        }
        var maker = new StatementMaker(mapping.get(), problems);
        long characters = 0;
        for (var file : given.entrySet()) {
            characters += read(mapping.get(), file.getKey(), file.getValue(), maker);
            if (characters > LARGEST_IMPORT) {
                problems.add(
                        Place.file(name), "is given more than 128 MB of text", "import the files one after another");
                break;
            }
        }
        var register = recorded.apply(mapping.get().body());
        maker.checkReliance(register::knows);
        return problems.none()
                ? plan(mapping.get(), maker, register)
                : refused(mapping.get().register());
    }

    private Optional<Mapping> mapping(String name) {
        if (!BUILT_IN.contains(name)) {
            if (!Files.exists(Path.of(name))) {
                problems.add(
                        Place.file(name),
                        "is neither a file nor a mapping that comes with the program",
                        "check the name and the folder, or name " + String.join(" or ", BUILT_IN));
                return Optional.empty();
            }
            return ReadFile.read(Path.of(name), StandardCharsets.UTF_8, problems)
                    .flatMap(file -> MappingReader.read(file.name(), file.text(), problems));
        }
        String resource = name + ".yaml";
        try (var stream = RegisterImport.class.getResourceAsStream("/import/" + resource)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return MappingReader.read(resource, text, problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long read(Mapping mapping, FileRule rule, Path path, StatementMaker maker) {
        var file = ReadFile.read(path, rule.encoding(), problems);
        var table = file.flatMap(text -> Table.parse(text, rule.separator(), rule.headerRow(), problems));
        if (table.isEmpty()) {
            return 0;
        }
        var cells = new CellReader(mapping, rule, table.get(), problems, notices);
        if (cells.columnsFit()) {
            table.get().rows().forEach(row -> maker.make(rule, row.place(), cells.read(row)));
        }
        int rows = table.get().rows().size();
        sources.add(new RegisterSourceRead(
                mapping.body(),
                rule.statedOn(),
                rule.source(),
                rule.title(),
                rule.publisher(),
                rule.licence(),
                rule.uri(),
                file.get().sha256(),
                rows));
        fileLines.add(Place.printable(file.get().name(), 200) + ": " + rows + (rows == 1 ? " row, " : " rows, ")
                + rule.title() + ", stated on " + rule.statedOn() + " by " + rule.publisher() + " (" + rule.licence()
                + ")");
        return file.get().text().length();
    }

    private ImportPlan plan(Mapping mapping, StatementMaker maker, Register register) {
        var statements = maker.statements();
        var day = sources.stream()
                .map(RegisterSourceRead::effectiveOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var command = new RecordRegisterStatements(
                mapping.body(),
                day,
                new RegisterStatements(
                        sources,
                        statements,
                        mapping.reviewedNumbers().keySet(),
                        mapping.files().stream()
                                .collect(Collectors.toMap(FileRule::source, FileRule::editions, (a, _) -> a))));
        var stated = new LinkedHashMap<String, Integer>();
        stated.put("agreements", maker.count(StatementKind.AGREEMENT));
        stated.put("data uses", maker.count(StatementKind.DATA_USE));
        stated.put("releases", maker.count(StatementKind.RELEASE));
        var notes = new ArrayList<>(mapping.notes());
        notes.addAll(notices);
        String name = OrganisationNames.nameOf(mapping.body(), day);
        String publisher = name.equals(mapping.body().value())
                ? "the body with the code " + mapping.body()
                : name + " (" + mapping.body() + ")";
        String title = mapping.register() + ", published by " + publisher;
        return new ImportPlan(
                title,
                List.of(),
                0,
                List.copyOf(fileLines),
                List.copyOf(notes),
                stated,
                maker.repeated(),
                Changes.of(command, register),
                Optional.of(command));
    }

    private ImportPlan refused(String register) {
        return new ImportPlan(
                register,
                problems.first(),
                problems.count(),
                List.copyOf(fileLines),
                List.of(),
                Map.of(),
                0,
                Changes.NONE,
                Optional.empty());
    }
}
