package org.partnershipledger.ledger.register;

import org.partnershipledger.kernel.event.RegisterEvent;
import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.event.RegisterEvent.StatedThing;

/**
 * What a statement is about: its kind and the reference that the register gives it. Two statements with one key say
 * something about the same thing; the later one replaces the earlier for the time from its day on.
 * Next: {@link Fingerprint}, which tells whether they say the same.
 */
public record StatementKey(Kind kind, String reference) {

    public enum Kind {
        SOURCE("source"),
        AGREEMENT("agreement"),
        DATA_USE("data use"),
        RELEASE("release");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static StatementKey of(RegisterEvent event) {
        return switch (event) {
            case RegisterSourceRead read -> new StatementKey(Kind.SOURCE, read.source());
            case AgreementStated stated -> agreement(stated.reference());
            case DataUseStated stated -> dataUse(stated.reference());
            case ReleaseStated stated -> new StatementKey(Kind.RELEASE, stated.reference());
            case NoLongerStated gone ->
                switch (gone.thing()) {
                    case AGREEMENT -> agreement(gone.reference());
                    case DATA_USE -> dataUse(gone.reference());
                    case RELEASE -> new StatementKey(Kind.RELEASE, gone.reference());
                };
        };
    }

    /** As events name it; a source is no thing that is stated. */
    StatedThing thing() {
        return switch (kind) {
            case AGREEMENT -> StatedThing.AGREEMENT;
            case DATA_USE -> StatedThing.DATA_USE;
            case RELEASE -> StatedThing.RELEASE;
            case SOURCE -> throw new IllegalStateException("a source is not stated: " + reference);
        };
    }

    public static StatementKey agreement(String reference) {
        return new StatementKey(Kind.AGREEMENT, reference);
    }

    public static StatementKey dataUse(String reference) {
        return new StatementKey(Kind.DATA_USE, reference);
    }

    @Override
    public String toString() {
        return kind.words() + " " + reference;
    }
}
