package org.partnershipledger.ledger.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.eventstore.TestDatabase;
import org.partnershipledger.eventstore.append.GroupCommitAppender;
import org.partnershipledger.eventstore.codec.JacksonEventCodec;
import org.partnershipledger.eventstore.read.PostgresEventReader;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.ledger.axon.LedgerGateway;
import org.partnershipledger.ledger.register.SharedFiles;
import org.partnershipledger.ledger.register.imports.ImportOutcome.Kind;

/** A register on its way into a real history: whole, once, one command, and never a part of it. */
class RegisterImportIT {
    private static final OdsCode NHS_DIGITAL = OdsCode.of("X26");

    @TempDir
    Path folder;

    private TestDatabase database;
    private GroupCommitAppender appender;
    private PostgresEventReader history;
    private final JacksonEventCodec codec = new JacksonEventCodec();
    private LedgerGateway ledger;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        appender = new GroupCommitAppender(database.app(), InstantSource.system(), new SimpleMeterRegistry());
        history = new PostgresEventReader(database.app());
        ledger = new LedgerGateway(appender, history, codec);
    }

    @AfterEach
    void stop() {
        appender.close();
        database.close();
    }

    @Test
    void the_real_register_is_recorded_whole_and_a_second_import_changes_nothing() {
        var files = List.of(
                SharedFiles.named("nhs_digital_release_register_2021_02.csv.gz"),
                SharedFiles.named("nhs_digital_purpose_statements_2021_02.csv.gz"));
        var plan = plan("nhs-digital-2021-02", files);
        assertThat(history.lastPosition()).as("a plan records nothing").isZero();

        var outcome = RegisterImport.run(plan, ledger, origin());
        assertThat(outcome.kind()).as(outcome.text()).isEqualTo(Kind.RECORDED);
        assertThat(outcome.text()).endsWith("Recorded: events 1 to 10029.");
        assertThat(history.lastPosition()).isEqualTo(10_029);
        assertThat(history.bodies()).containsExactly(NHS_DIGITAL);

        var again = RegisterImport.run(plan("nhs-digital-2021-02", files), ledger, origin());
        assertThat(again.kind()).isEqualTo(Kind.NOTHING_NEW);
        assertThat(RegisterImport.run(plan, ledger, origin()).kind())
                .as("nor does the first plan, sent late")
                .isEqualTo(Kind.REFUSED);
        assertThat(history.lastPosition()).isEqualTo(10_029);
    }

    @Test
    void a_restarted_program_sees_what_was_recorded_and_records_only_changes() throws IOException {
        var april = List.of(Northmoor.april(folder));
        var mapping = Northmoor.MAPPING;
        assertThat(RegisterImport.run(plan(mapping.toString(), april), ledger, origin())
                        .kind())
                .isEqualTo(Kind.RECORDED);
        assertThat(history.lastPosition()).isEqualTo(12);

        ledger = new LedgerGateway(appender, history, codec);
        var may = Northmoor.mayMapping(folder);
        var plan = plan(may.toString(), List.of(Northmoor.may(folder)));
        assertThat(RegisterImport.run(plan, ledger, origin()).kind()).isEqualTo(Kind.RECORDED);
        assertThat(history.lastPosition())
                .as("6 statements, and 3 that are no longer stated")
                .isEqualTo(12 + 9);
        assertThat(history.after(12, 9))
                .extracting(codec::event)
                .filteredOn(AgreementStated.class::isInstance)
                .extracting(event -> ((AgreementStated) event).organisation())
                .containsExactly("Lantern Robotics Ltd", "Vale; Hill & Partners (formerly Vale)");
    }

    @Test
    void the_same_command_id_is_answered_once_and_never_counts_twice() throws IOException {
        var plan = plan(Northmoor.MAPPING.toString(), List.of(Northmoor.april(folder)));
        var origin = origin();
        assertThat(RegisterImport.run(plan, ledger, origin).kind()).isEqualTo(Kind.RECORDED);
        var repeated = RegisterImport.run(plan, ledger, origin);
        assertThat(repeated.kind()).isEqualTo(Kind.RECORDED);
        assertThat(repeated.text()).endsWith("events 1 to 12 (recorded by an earlier try of this import).");
        assertThat(history.lastPosition()).isEqualTo(12);
    }

    @Test
    void a_broken_file_records_nothing() throws IOException {
        var broken = folder.resolve("northmoor-broken.csv");
        byte[] whole = Files.readAllBytes(Northmoor.april(folder));
        whole[whole.length - 3] = '"';
        Files.write(broken, whole);
        var plan = plan(Northmoor.MAPPING.toString(), List.of(broken));
        var outcome = RegisterImport.run(plan, ledger, origin());
        assertThat(outcome.kind()).isEqualTo(Kind.REFUSED);
        assertThat(outcome.text()).contains("Nothing can be recorded");
        assertThat(history.lastPosition()).isZero();
    }

    private ImportPlan plan(String mapping, List<Path> files) {
        return RegisterImport.plan(mapping, files, RegisterImport.recordedIn(history, codec));
    }

    private static Origin origin() {
        var id = UUID.randomUUID();
        return new Origin("importer-1", "IMPORTER", NHS_DIGITAL, id, id, Optional.empty(), Optional.empty());
    }
}
