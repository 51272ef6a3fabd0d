package org.partnershipledger.ledger.register.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.register.Register;

/**
 * Two thousand damaged files and mappings: bytes changed, cut, doubled, moved. Each gives either a whole plan whose
 * command is accepted, or problems and no command; never an exception, never its text, never a part.
 */
class BrokenImportLaws {
    private static final int CASES = 1_000;
    private static final long SEED = 20_261_122;
    private static final byte[] AWKWARD = "\"\",;\n\r\t =+@{}:#-\u0000\u0001é".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_damaged_file_is_imported_whole_or_not_at_all() throws IOException {
        byte[] whole = Files.readAllBytes(Northmoor.april(folder));
        var damaged = folder.resolve("northmoor-x.csv");
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            Files.write(damaged, damaged(whole, new Random(SEED + i)));
            refused += check(Northmoor.MAPPING, damaged, SEED + i) ? 0 : 1;
        }
        assertThat(refused).as("the damage is felt, and not always").isBetween(CASES / 10, CASES - CASES / 10);
    }

    @Test
    void a_damaged_mapping_is_used_whole_or_refused() throws IOException {
        byte[] whole = Files.readAllBytes(Northmoor.MAPPING);
        var damaged = folder.resolve("m.yaml");
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            Files.write(damaged, damaged(whole, new Random(SEED + i)));
            refused += check(damaged, Northmoor.april(folder), SEED + i) ? 0 : 1;
        }
        assertThat(refused).as("the damage is felt, and not always").isBetween(CASES / 10, CASES - CASES / 100);
    }

    private static boolean check(Path mapping, Path file, long seed) {
        var plan = RegisterImport.plan(mapping.toString(), List.of(file), body -> Register.empty());
        assertThat(plan.command().isEmpty()).as("seed %d", seed).isEqualTo(plan.hasProblems());
        assertThat(plan.text())
                .as("seed %d", seed)
                .doesNotContain("Exception", "java.", "fastcsv", "snakeyaml", "null")
                .doesNotContain("\u0000", "\u0001");
        plan.problems().forEach(problem -> {
            assertThat(problem.place().file()).as("seed %d", seed).isNotEmpty();
            assertThat(problem.what()).as("seed %d", seed).isNotBlank();
            assertThat(problem.cure()).as("seed %d", seed).isNotBlank();
        });
        plan.command().ifPresent(command -> assertThat(command.decide(Register.empty(), Others.none(), null))
                .as("seed %d", seed)
                .isInstanceOf(Decision.Accepted.class));
        return plan.command().isPresent();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 2; times--) {
            int at = random.nextInt(bytes.length - 1);
            int to = at + random.nextInt(Math.min(40, bytes.length - at));
            bytes = switch (random.nextInt(5)) {
                case 0 -> with(bytes, at, AWKWARD[random.nextInt(AWKWARD.length)]);
                case 1 -> with(bytes, at, (byte) random.nextInt(256));
                case 2 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : without(bytes, at, at + 1);
                case 3 -> without(bytes, at, to);
                default -> doubled(bytes, at, to);
            };
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest;
    }

    private static byte[] doubled(byte[] bytes, int from, int to) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + (to - from));
        System.arraycopy(bytes, from, longer, to, bytes.length - from);
        return longer;
    }
}
