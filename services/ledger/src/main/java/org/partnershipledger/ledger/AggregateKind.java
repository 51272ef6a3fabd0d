package org.partnershipledger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipledger.kernel.event.AgreementEvent;
import org.partnershipledger.kernel.event.LedgerEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.ledger.agreement.LifecycleCommand;
import org.partnershipledger.ledger.approval.ApprovalCommand;
import org.partnershipledger.ledger.commercial.CommercialCommand;
import org.partnershipledger.ledger.datause.DataUseCommand;
import org.partnershipledger.ledger.gainshare.GainShareCommand;
import org.partnershipledger.ledger.measure.MeasureCommand;
import org.partnershipledger.ledger.register.RecordRegisterStatements;
import org.partnershipledger.ledger.register.Register;
import org.partnershipledger.ledger.reinvestment.ReinvestmentCommand;
import org.partnershipledger.ledger.settlement.SettlementCommand;

/**
 * The kinds of aggregate and the commands on each: the one list from which the wiring, the API and the forms are
 * made. A command belongs to it by being permitted under a sealed root; nothing is registered by hand.
 *
 * @param type prefix of the stream's name, before the colon
 * @param nothing the state before the first event
 * @param beginning the state before the first event beside an agreement that a {@link BesideAgreement} looks at
 * @param roots the sealed command interfaces
 */
public record AggregateKind<S>(
        String type,
        S nothing,
        Function<Agreement, S> beginning,
        Evolve<S> evolve,
        List<Class<? extends Command<S>>> roots) {

    /** The fold of one event; pure. */
    public interface Evolve<S> {
        S apply(S state, Fact<? extends LedgerEvent> fact);
    }

    public static final AggregateKind<Agreement> AGREEMENT = new AggregateKind<>(
            "Agreement",
            Agreement.NONE,
            agreement -> Agreement.NONE,
            (state, fact) -> state.with(fact.with((AgreementEvent) fact.event())),
            List.of(
                    LifecycleCommand.class,
                    ApprovalCommand.class,
                    DataUseCommand.class,
                    MeasureCommand.class,
                    CommercialCommand.class,
                    GainShareCommand.class));

    public static final AggregateKind<Settlement> SETTLEMENT = new AggregateKind<>(
            "Settlement",
            Settlement.NONE,
            Settlement.NotRaised::new,
            (state, fact) -> state.with(fact.with((SettlementEvent) fact.event())),
            List.of(SettlementCommand.class));

    public static final AggregateKind<Reinvestment> REINVESTMENT = new AggregateKind<>(
            "Reinvestment",
            Reinvestment.NONE,
            Reinvestment.NotCommitted::new,
            (state, fact) -> state.with(fact.with((ReinvestmentEvent) fact.event())),
            List.of(ReinvestmentCommand.class));

    /** What published registers say comes from imported files only: it has no form and is not among {@link #ALL}. */
    public static final AggregateKind<Register> REGISTER = new AggregateKind<>(
            "Register",
            Register.empty(),
            agreement -> Register.empty(),
            (state, fact) -> state.evolve((RegisterEvent) fact.event()),
            List.of(RecordRegisterStatements.class));

    /** The kinds whose facts people record one by one. */
    public static final List<AggregateKind<?>> ALL = List.of(AGREEMENT, SETTLEMENT, REINVESTMENT);

    /** Every command record under a sealed root, in the order of its permits clauses. */
    public static List<Class<?>> commandsUnder(Class<?> root) {
        var found = new ArrayList<Class<?>>();
        if (root.isRecord()) {
            found.add(root);
        } else if (root.isSealed()) {
            for (var permitted : root.getPermittedSubclasses()) {
                found.addAll(commandsUnder(permitted));
            }
        } else {
            throw new IllegalStateException(root.getName() + " is neither sealed nor a record");
        }
        return found;
    }

    /** The rooms whose commands are recorded on any kind, in the order of their lists. */
    public static Stream<Room> rooms() {
        return Stream.concat(ALL.stream(), Stream.of(REGISTER))
                .flatMap(kind -> kind.roots.stream())
                .map(root -> root.getAnnotation(Room.class));
    }

    public List<Class<?>> commands() {
        return roots.stream().flatMap(root -> commandsUnder(root).stream()).toList();
    }

    /** The kind of the aggregate that a command is decided on. */
    public static AggregateKind<?> of(Command<?> command) {
        for (var kind : Stream.concat(ALL.stream(), Stream.of(REGISTER)).toList()) {
            if (kind.roots.stream().anyMatch(root -> root.isInstance(command))) {
                return kind;
            }
        }
        throw new IllegalArgumentException(command.getClass().getName() + " is under no sealed root");
    }
}
