package org.partnershipledger.finance.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipledger.finance.KeyedTable;
import org.partnershipledger.finance.agreement.AgreementRow.Stage;
import org.partnershipledger.kernel.event.LifecycleEvent;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementActivated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementCompleted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementDrafted;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementExtended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementFullySigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementNovated;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementResumed;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSigned;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementSuspended;
import org.partnershipledger.kernel.event.LifecycleEvent.AgreementTerminated;
import org.partnershipledger.kernel.event.LifecycleEvent.MinimumContentStated;
import org.partnershipledger.kernel.event.LifecycleEvent.SuccessorShare;
import org.partnershipledger.kernel.event.LifecycleEvent.TerminationCause;
import org.partnershipledger.kernel.event.MinimumContentItem;
import org.partnershipledger.kernel.history.RecordedEvent;
import org.partnershipledger.kernel.organisation.OdsCode;

/**
 * One row for each agreement: who, with whom, and how far it is. Money, measures and approvals have tables of their
 * own, so nothing is counted twice. Ignores every event that is not about the agreement's life.
 */
public final class AgreementProjection implements KeyedTable<AgreementRow, LifecycleEvent> {

    @Override
    public Shape<AgreementRow, LifecycleEvent> shape() {
        return new Shape<>(
                "finance_agreement", 2, AgreementRow.class, "agreement", LifecycleEvent.class, List.of("body"));
    }

    @Override
    public String key(LifecycleEvent event) {
        return event.agreement();
    }

    @Override
    public boolean isFirst(LifecycleEvent event) {
        return event instanceof AgreementDrafted;
    }

    @Override
    public AgreementRow next(AgreementRow row, LifecycleEvent event, RecordedEvent recorded) {
        return lifecycle(row, recorded, event);
    }

    private static AgreementRow lifecycle(AgreementRow row, RecordedEvent recorded, LifecycleEvent event) {
        long entry = recorded.position();
        return switch (event) {
            case AgreementDrafted e -> drafted(e, entry);
            case MinimumContentStated e ->
                next(
                        row,
                        row.stage(),
                        without(row.stillToSay(), e.item().inWords()),
                        row.signedBy(),
                        row.activatedOn(),
                        row.heldBy(),
                        entry);
            case AgreementSigned e ->
                next(
                        row,
                        row.stage() == Stage.DRAFT ? Stage.NEGOTIATING : row.stage(),
                        row.stillToSay(),
                        with(row.signedBy(), e.party()),
                        row.activatedOn(),
                        row.heldBy(),
                        entry);
            case AgreementFullySigned _ ->
                next(row, Stage.SIGNED, row.stillToSay(), row.signedBy(), row.activatedOn(), row.heldBy(), entry);
            case AgreementActivated e ->
                next(row, Stage.ACTIVE, row.stillToSay(), row.signedBy(), e.effectiveOn(), row.heldBy(), entry);
            case AgreementSuspended e -> at(row, Stage.SUSPENDED, e.effectiveOn(), null, e.reason(), entry);
            case AgreementResumed _ -> at(row, Stage.ACTIVE, null, null, null, entry);
            case AgreementCompleted e -> at(row, Stage.COMPLETED, e.effectiveOn(), null, null, entry);
            case AgreementTerminated e -> at(row, Stage.TERMINATED, e.effectiveOn(), e.cause(), e.reason(), entry);
            case AgreementExtended e -> until(row, e.endsOn(), entry);
            case AgreementNovated e ->
                next(row, row.stage(), row.stillToSay(), row.signedBy(), row.activatedOn(), holders(row, e), entry);
        };
    }

    private static AgreementRow drafted(AgreementDrafted e, long entry) {
        return new AgreementRow(
                e.agreement(),
                e.body(),
                e.title(),
                e.partner().companyNumber(),
                e.partner().name(),
                e.partner().sector(),
                e.startsOn(),
                e.endsOn(),
                Stage.DRAFT,
                Arrays.stream(MinimumContentItem.values())
                        .filter(item -> !e.minimumContent().containsKey(item))
                        .map(MinimumContentItem::inWords)
                        .toList(),
                List.of(),
                null,
                List.of(e.body()),
                null,
                null,
                null,
                entry);
    }

    private static List<OdsCode> holders(AgreementRow row, AgreementNovated e) {
        return Stream.concat(
                        row.heldBy().stream().filter(holder -> !holder.equals(e.from())),
                        e.successors().stream().map(SuccessorShare::successor))
                .distinct()
                .toList();
    }

    private static AgreementRow next(
            AgreementRow row,
            Stage stage,
            List<String> stillToSay,
            List<String> signedBy,
            LocalDate activatedOn,
            List<OdsCode> heldBy,
            long entry) {
        return new AgreementRow(
                row.agreement(),
                row.body(),
                row.title(),
                row.partner(),
                row.partnerName(),
                row.sector(),
                row.startsOn(),
                row.endsOn(),
                stage,
                stillToSay,
                signedBy,
                activatedOn,
                heldBy,
                row.stageOn(),
                row.cause(),
                row.why(),
                entry);
    }

    private static AgreementRow at(
            AgreementRow row, Stage stage, LocalDate on, TerminationCause cause, String why, long entry) {
        return with(row, row.endsOn(), stage, on, cause, why, entry);
    }

    private static AgreementRow until(AgreementRow row, LocalDate endsOn, long entry) {
        return with(row, endsOn, row.stage(), row.stageOn(), row.cause(), row.why(), entry);
    }

    private static AgreementRow with(
            AgreementRow row,
            LocalDate endsOn,
            Stage stage,
            LocalDate on,
            TerminationCause cause,
            String why,
            long entry) {
        return new AgreementRow(
                row.agreement(),
                row.body(),
                row.title(),
                row.partner(),
                row.partnerName(),
                row.sector(),
                row.startsOn(),
                endsOn,
                stage,
                row.stillToSay(),
                row.signedBy(),
                row.activatedOn(),
                row.heldBy(),
                on,
                cause,
                why,
                entry);
    }

    private static List<String> with(List<String> words, String word) {
        return words.contains(word)
                ? words
                : Stream.concat(words.stream(), Stream.of(word)).toList();
    }

    private static List<String> without(List<String> words, String word) {
        return words.stream().filter(other -> !other.equals(word)).toList();
    }
}
