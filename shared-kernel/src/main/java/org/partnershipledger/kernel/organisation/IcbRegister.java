package org.partnershipledger.kernel.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Integrated care boards on any day, and who follows whom: 42 until 31 March 2026, 36 from 1 April 2026.
 * Loaded from {@code icb-register.txt}, because more mergers are expected; code knows no board by name.
 * A board that keeps its code through a change of boundary has predecessors and no successor (QRL).
 * Next: {@link OrganisationNames}.
 */
public final class IcbRegister {
    private static final IcbRegister PUBLISHED = read("icb-register.txt");

    private final Map<OdsCode, IntegratedCareBoard> boards;

    private IcbRegister(Map<OdsCode, IntegratedCareBoard> boards) {
        this.boards = Collections.unmodifiableMap(boards);
    }

    public static IcbRegister published() {
        return PUBLISHED;
    }

    /** Every board that ever was, in code order. */
    public List<IntegratedCareBoard> all() {
        return List.copyOf(boards.values());
    }

    /** The boards that exist on that day, in code order. */
    public List<IntegratedCareBoard> on(LocalDate day) {
        return boards.values().stream().filter(board -> board.existsOn(day)).toList();
    }

    public Optional<IntegratedCareBoard> board(OdsCode code) {
        return Optional.ofNullable(boards.get(code));
    }

    /** Who took the board over, and from when; several after a split, none while it lives or when it is unknown. */
    public List<Succession> successorsOf(OdsCode code) {
        return board(code).stream()
                .flatMap(board -> board.successorCodes().stream().map(successor -> succession(board, successor)))
                .toList();
    }

    /** Which boards went into this one, whole or in part; none when it has always been what it is. */
    public List<Succession> predecessorsOf(OdsCode code) {
        return boards.values().stream()
                .filter(board -> board.successorCodes().contains(code))
                .map(board -> succession(board, code))
                .toList();
    }

    private static Succession succession(IntegratedCareBoard board, OdsCode successor) {
        return new Succession(
                board.code(), successor, board.lastDay().orElseThrow().plusDays(1), !board.wasSplit());
    }

    private static IcbRegister read(String resource) {
        try (var stream = IcbRegister.class.getResourceAsStream(resource)) {
            var boards = new TreeMap<OdsCode, IntegratedCareBoard>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(IcbRegister::board)
                    .forEach(board -> {
                        if (boards.put(board.code(), board) != null) {
                            throw new IllegalStateException(resource + " has two lines for " + board.code());
                        }
                    });
            boards.values().forEach(board -> board.successorCodes().forEach(successor -> {
                if (!boards.containsKey(successor)) {
                    throw new IllegalStateException(resource + " names a successor without a line: " + successor);
                }
            }));
            return new IcbRegister(boards);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntegratedCareBoard board(String line) {
        String[] column = line.split("\\|", -1);
        if (column.length != 7) {
            throw new IllegalStateException("a line of the ICB register has 7 columns: " + line);
        }
        return new IntegratedCareBoard(
                OdsCode.of(column[0].strip()),
                column[1].strip(),
                LocalDate.parse(column[2].strip()),
                given(column[3]).map(LocalDate::parse),
                given(column[4]).stream()
                        .flatMap(codes -> Arrays.stream(codes.split(" ")))
                        .map(OdsCode::of)
                        .toList(),
                given(column[5]).map(NhsRegion::named),
                given(column[6]));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }
}
