package org.partnershipledger.ledger.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Reinvestment;
import org.partnershipledger.kernel.partnership.Settlement;
import org.partnershipledger.kernel.partnership.StreamKind;
import org.partnershipledger.ledger.Command;
import org.partnershipledger.ledger.Room;
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
 * @param streams what its streams are called and how they are folded
 * @param roots the sealed command interfaces
 */
public record AggregateKind<S>(StreamKind<S> streams, List<Class<? extends Command<S>>> roots) {

    public static final AggregateKind<Agreement> AGREEMENT = new AggregateKind<>(
            Agreement.STREAMS,
            List.of(
                    LifecycleCommand.class,
                    ApprovalCommand.class,
                    DataUseCommand.class,
                    MeasureCommand.class,
                    CommercialCommand.class,
                    GainShareCommand.class));

    public static final AggregateKind<Settlement> SETTLEMENT =
            new AggregateKind<>(Settlement.STREAMS, List.of(SettlementCommand.class));

    public static final AggregateKind<Reinvestment> REINVESTMENT =
            new AggregateKind<>(Reinvestment.STREAMS, List.of(ReinvestmentCommand.class));

    /** What published registers say comes from imported files only: it has no form and is not among {@link #ALL}. */
    public static final AggregateKind<Register> REGISTER =
            new AggregateKind<>(Register.STREAMS, List.of(RecordRegisterStatements.class));

    /** The kinds whose facts people record one by one. */
    public static final List<AggregateKind<?>> ALL = List.of(AGREEMENT, SETTLEMENT, REINVESTMENT);

    /** The kinds on which commands are decided. */
    public static final List<AggregateKind<?>> DECIDED = List.of(AGREEMENT, SETTLEMENT, REINVESTMENT, REGISTER);

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
        return DECIDED.stream().flatMap(kind -> kind.roots.stream()).map(root -> root.getAnnotation(Room.class));
    }

    public List<Class<?>> commands() {
        return roots.stream().flatMap(root -> commandsUnder(root).stream()).toList();
    }
}
