package org.partnershipledger.ledger.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.history.Origin;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.partnership.StreamOf;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Decision;
import org.partnershipledger.ledger.Decision.Rejection;
import org.partnershipledger.ledger.Others;
import org.partnershipledger.ledger.Room;

/**
 * Records what the files of one import say, all of it or nothing: only statements that are new or say something
 * else than before become events, and what falls out of a list (rules in {@link RegisterRule}). What is recorded is that a named source stated it
 * on a day; nothing becomes a signature, an approval or a baseline.
 * Next: {@link Register}, which remembers what was said; the import that makes this command is in {@code imports}.
 *
 * @param effectiveOn the latest day on which one of the files stated something
 */
@Room(title = "Published registers", rules = RegisterRule.class)
public record RecordRegisterStatements(OdsCode body, LocalDate effectiveOn, RegisterStatements statements)
        implements Command<Register> {
    private static final int REJECTIONS_SHOWN = 100;

    @Override
    public StreamOf<Register> stream() {
        return Register.STREAMS.of(body.value());
    }

    @Override
    public OdsCode body(Register state, Others others) {
        return body;
    }

    @Override
    public Decision decide(Register register, Others others, Origin origin) {
        var broken = new ArrayList<Rejection>();
        checkBodyAndSources(register, broken);
        checkText(broken);
        checkOneMeaning(broken);
        checkReferences(register, broken);
        var changes = changes(register);
        if (broken.isEmpty() && changes.isEmpty()) {
            reject(
                    RegisterRule.SOMETHING_IS_NEW,
                    "everything in these files is recorded already; nothing to do",
                    broken);
        }
        return broken.isEmpty() ? new Decision.Accepted(changes) : new Decision.Rejected(shown(broken));
    }

    /**
     * What would be recorded: a file that was not read before, statements that are new or changed, and what earlier
     * editions of the same lists stated and these no longer do.
     */
    public List<LedgerEvent> changes(Register register) {
        var seen = new HashSet<StatementKey>();
        var said = statements
                .all()
                .filter(event -> !register.says(event, statements.editionsOf(event.source()))
                        && seen.add(StatementKey.of(event)));
        return Stream.concat(said, gone(register)).map(LedgerEvent.class::cast).toList();
    }

    private Stream<NoLongerStated> gone(Register register) {
        var stated = new HashSet<StatementKey>();
        statements.statements().forEach(event -> stated.add(StatementKey.of(event)));
        var gone = new LinkedHashMap<StatementKey, NoLongerStated>();
        for (var read : statements.sources()) {
            String editions = statements.editionsOf(read.source());
            register.statedOn(read.effectiveOn(), editions)
                    .filter(key -> !stated.contains(key))
                    .sorted(Comparator.comparing(StatementKey::kind).thenComparing(StatementKey::reference))
                    .forEach(key -> gone.putIfAbsent(
                            key,
                            new NoLongerStated(
                                    read.body(),
                                    read.effectiveOn(),
                                    read.source(),
                                    editions,
                                    key.thing(),
                                    key.reference())));
        }
        return gone.values().stream();
    }

    private void checkBodyAndSources(Register register, List<Rejection> broken) {
        var named = new HashSet<String>();
        for (var read : statements.sources()) {
            named.add(read.source());
            if (register.wasReplaced(read)) {
                String message = "the file of source " + read.source() + " was read before and a later file replaced it"
                        + " for the same day; to go back to it, state it for a later day";
                reject(RegisterRule.NOT_REPLACED, message, broken);
            }
        }
        statements.all().filter(event -> !event.body().equals(body)).findFirst().ifPresent(other -> {
            String message = StatementKey.of(other) + " belongs to the register of " + other.body() + ", not of " + body
                    + "; import one body's register at a time";
            reject(RegisterRule.ONE_BODY, message, broken);
        });
        statements.statements().stream()
                .map(RegisterEvent::source)
                .distinct()
                .filter(source -> !named.contains(source))
                .forEach(source -> reject(
                        RegisterRule.SOURCE_IS_NAMED,
                        "statements come from source " + source + ", which is not among the files read; name the file",
                        broken));
    }

    private void checkText(List<Rejection> broken) {
        statements.all().forEach(event -> {
            var key = StatementKey.of(event);
            StatementText.problemWithReference(key.reference())
                    .ifPresent(what -> reject(RegisterRule.TEXT_IS_FIT, key + ": its reference " + what, broken));
            StatementText.texts(event)
                    .map(text -> StatementText.problem(text, statements.reviewedNumbers()))
                    .flatMap(Optional::stream)
                    .forEach(what -> reject(RegisterRule.TEXT_IS_FIT, key + ": a text " + what, broken));
        });
    }

    private void checkOneMeaning(List<Rejection> broken) {
        var said = new HashMap<StatementKey, String>();
        statements.all().forEach(event -> {
            var key = StatementKey.of(event);
            String fingerprint = Fingerprint.of(event);
            String before = said.putIfAbsent(key, fingerprint);
            if (before != null && !before.equals(fingerprint)) {
                String message = key + " is stated twice with different words; correct one of them";
                reject(RegisterRule.ONE_MEANING, message, broken);
            }
        });
    }

    private void checkReferences(Register register, List<Rejection> broken) {
        Set<StatementKey> stated = new HashSet<>();
        statements.statements().forEach(event -> stated.add(StatementKey.of(event)));
        statements.statements().forEach(event -> reliesOn(event)
                .filter(key -> !stated.contains(key) && !register.knows(key))
                .forEach(key -> {
                    String message = StatementKey.of(event) + " names the " + key
                            + ", which no file states; add the file that states it";
                    reject(RegisterRule.NAMED_THING_IS_STATED, message, broken);
                }));
    }

    /** What must be stated as well, in the same import or before. */
    public static Stream<StatementKey> reliesOn(RegisterEvent event) {
        return switch (event) {
            case RegisterSourceRead read -> Stream.empty();
            case NoLongerStated gone -> Stream.empty();
            case AgreementStated stated -> Stream.empty();
            case DataUseStated stated -> Stream.of(StatementKey.agreement(stated.agreementReference()));
            case ReleaseStated stated -> Stream.of(StatementKey.dataUse(stated.dataUseReference()));
        };
    }

    private static void reject(RegisterRule rule, String message, List<Rejection> broken) {
        broken.add(new Rejection(rule.id(), "", message, Map.of()));
    }

    private static List<Rejection> shown(List<Rejection> broken) {
        if (broken.size() <= REJECTIONS_SHOWN) {
            return List.copyOf(broken);
        }
        var shown = new ArrayList<>(broken.subList(0, REJECTIONS_SHOWN));
        String rest = "and " + (broken.size() - REJECTIONS_SHOWN) + " more of the same kinds; correct these first";
        shown.add(new Rejection(broken.get(REJECTIONS_SHOWN).rule(), "", rest, Map.of()));
        return List.copyOf(shown);
    }
}
