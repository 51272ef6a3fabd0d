package org.partnershipledger.kernel.event;

import org.partnershipledger.kernel.event.RegisterEvent.AgreementStated;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.NoLongerStated;
import org.partnershipledger.kernel.event.RegisterEvent.RegisterSourceRead;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.words.Numbers;

/** What published registers say, in words: always as something stated by a source, never as something that happened. */
final class RegisterSentences {
    private RegisterSentences() {}

    static Sentence of(RegisterEvent event) {
        return switch (event) {
            case RegisterSourceRead e ->
                Sentence.of(
                        "Register read: " + e.title(),
                        "Published by " + e.publisher() + ", " + Numbers.counted(e.rows(), "row", "rows") + ".");
            case AgreementStated e ->
                Sentence.of("Register states agreement " + e.reference() + " with " + e.organisation(), by(e));
            case DataUseStated e ->
                Sentence.of(
                        "Register states that " + e.organisation() + " uses " + e.dataset(),
                        "Data use " + e.reference() + " under agreement " + e.agreementReference() + ". " + by(e));
            case ReleaseStated e ->
                Sentence.of(
                        "Register states release " + e.reference(),
                        "Under data use " + e.dataUseReference() + ". " + by(e));
            case NoLongerStated e ->
                Sentence.of(
                        "Register no longer states " + thing(e) + " " + e.reference(),
                        "An earlier edition did. Nothing is said about why. " + by(e));
        };
    }

    private static String by(RegisterEvent event) {
        return "Source: " + event.source() + ".";
    }

    private static String thing(NoLongerStated e) {
        return switch (e.thing()) {
            case AGREEMENT -> "agreement";
            case DATA_USE -> "data use";
            case RELEASE -> "release";
        };
    }
}
