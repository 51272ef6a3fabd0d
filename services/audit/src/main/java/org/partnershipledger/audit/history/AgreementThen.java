package org.partnershipledger.audit.history;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.audit.history.FactsThen.FactGroup;
import org.partnershipledger.kernel.event.ApprovalEvent;
import org.partnershipledger.kernel.event.CommercialEvent;
import org.partnershipledger.kernel.event.DataUseEvent;
import org.partnershipledger.kernel.event.GainShareEvent;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.MeasureEvent;
import org.partnershipledger.kernel.event.ReferenceEvent;
import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.ReinvestmentEvent;
import org.partnershipledger.kernel.event.SettlementEvent;

/**
 * What was in force of one agreement on the day of a question, in words: a pure fold over the events that answer
 * it, in the order in which they came true. It is written for this page alone and shares no code with the ledger's
 * own state, so that an auditor sees a second opinion and not the first one again.
 * Parts: {@link LifecycleThen}, {@link ApprovalsThen}, {@link DataUsesThen}, {@link MeasuresThen}, {@link MoneyThen}.
 */
public final class AgreementThen {
    private final LifecycleThen lifecycle = new LifecycleThen();
    private final ApprovalsThen approvals = new ApprovalsThen();
    private final DataUsesThen dataUses = new DataUsesThen();
    private final MeasuresThen measures = new MeasuresThen();
    private final CommercialThen commercial = new CommercialThen();
    private final GainShareThen gainShare = new GainShareThen();
    private final MoneyThen money = new MoneyThen();

    private AgreementThen() {}

    /** Sections in reading order; those with nothing to say are left out. */
    public static List<FactGroup> told(AsOf answer, AsOfQuestion question) {
        var then = new AgreementThen();
        answer.inOrderOfEffect().forEach(then::on);
        return Stream.of(
                        then.lifecycle.facts().section("The agreement"),
                        then.approvals.facts(question.effective()).section("Approvals"),
                        then.dataUses.facts().section("Data uses and flows"),
                        then.measures.facts().section("Measures, baselines and outcomes"),
                        then.commercial.facts().section("Commercial terms"),
                        then.gainShare.facts().section("Risk and gain share"),
                        then.money.settlements().section("Settlements"),
                        then.money.reinvestments().section("Reinvestment"))
                .filter(section -> !section.facts().isEmpty())
                .toList();
    }

    private void on(DecodedEvent told) {
        switch (told.event()) {
            case LifecycleEvent e -> lifecycle.on(e, told);
            case ApprovalEvent e -> approvals.on(e, told);
            case DataUseEvent e -> dataUses.on(e, told);
            case MeasureEvent e -> measures.on(e, told);
            case CommercialEvent e -> commercial.on(e, told);
            case GainShareEvent e -> gainShare.on(e, told);
            case SettlementEvent e -> money.on(e, told);
            case ReinvestmentEvent e -> money.on(e, told);
            case ReferenceEvent _ -> {}
            case RegisterEvent e ->
                throw new IllegalArgumentException("position " + told.position() + " is an entry of the register of "
                        + e.body() + ", not of an agreement");
        }
    }
}
