package org.partnershipledger.valuereport.register;

import static org.partnershipledger.valuereport.register.RegisterWords.NO;
import static org.partnershipledger.valuereport.register.RegisterWords.NOT_STATED;
import static org.partnershipledger.valuereport.register.RegisterWords.UNCLEAR;
import static org.partnershipledger.valuereport.register.RegisterWords.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnershipledger.kernel.event.RegisterEvent.DataUseStated;
import org.partnershipledger.kernel.event.RegisterEvent.ReleaseStated;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.valuereport.model.InWords;

/**
 * What a register says about identifiable data, law and opt-outs, in sentences that are true for any register: what
 * is not stated is said to be not stated, and is never counted as a no or shown as a nil.
 */
final class RegisterSentences {
    private static final String SHOWN = " The table shows what it says.";

    private RegisterSentences() {}

    static List<String> identifiable(RegisterTally tally) {
        var releases = tally.releases();
        var sentences = new ArrayList<String>();
        if (releases.isEmpty()) {
            return sentences;
        }
        var silent = count(releases, tally::identifiable, NOT_STATED);
        if (silent == releases.size()) {
            return List.of("The register does not say whether people can be identified in the data.");
        }
        sentences.add(InWords.count(count(releases, tally::identifiable, YES))
                + " of these releases are of data that can identify people, by the register\u2019s own words.");
        addIf(sentences, silent, " the register does not say whether people can be identified.");
        addIf(sentences, count(releases, tally::identifiable, UNCLEAR), " it uses words of its own." + SHOWN);
        return sentences;
    }

    static List<String> law(RegisterTally tally) {
        var uses = tally.uses();
        return List.of(
                unnamed(uses, DataUseStated::legalBasis, "names a law that allows it", "names no law that allows it"),
                unnamed(
                        uses,
                        DataUseStated::commonLawBasis,
                        "says how the duty to keep health information confidential is met",
                        "does not say how the duty to keep health information confidential is met"));
    }

    private static String unnamed(
            List<Fact<DataUseStated>> uses, Function<DataUseStated, String> basis, String all, String some) {
        var without = uses.stream()
                .filter(use -> !RegisterWords.says(basis.apply(use.event())))
                .count();
        if (uses.isEmpty()) {
            return "The register lists no use of data, so there is none for which it " + all + ".";
        }
        return without == 0
                ? "For each of the " + InWords.many(uses.size(), "use", "uses") + " of data the register " + all + "."
                : "For " + InWords.count(without) + " of " + InWords.many(uses.size(), "use", "uses")
                        + " of data the register " + some + ".";
    }

    static List<String> optOuts(RegisterTally tally) {
        var sentences = new ArrayList<String>();
        sentences.add(
                "People in England can say that their confidential information must not be used for research and planning.");
        var releases = tally.releases();
        var silent = count(releases, tally::optOuts, NOT_STATED);
        if (silent == releases.size()) {
            sentences.add("The register does not say whether these opt-outs were applied.");
            return sentences;
        }
        sentences.add("The register says that these opt-outs were applied in "
                + InWords.count(count(releases, tally::optOuts, YES)) + " of " + InWords.count(releases.size())
                + " releases, and that they were not applied in " + InWords.count(count(releases, tally::optOuts, NO))
                + ".");
        addIf(sentences, silent, " it does not say.");
        addIf(sentences, count(releases, tally::optOuts, UNCLEAR), " it says something else." + SHOWN);
        var identifiable = releases.stream().filter(tally::canIdentify).toList();
        if (!identifiable.isEmpty()) {
            var applied = count(identifiable, tally::optOuts, YES);
            sentences.add("Of the " + InWords.many(identifiable.size(), "release", "releases")
                    + " of data that can identify people, opt-outs were applied in " + InWords.count(applied)
                    + ". For the other " + InWords.count(identifiable.size() - applied)
                    + " the table shows what the register says.");
        }
        return sentences;
    }

    /** For the summary: only where people can be identified is an opt-out that was not applied a matter for them. */
    static List<String> notApplied(RegisterTally tally) {
        var identifiable = tally.releases().stream().filter(tally::canIdentify).toList();
        var not = count(identifiable, tally::optOuts, NO);
        return not == 0
                ? List.of()
                : List.of("In " + InWords.count(not) + " of " + InWords.many(identifiable.size(), "release", "releases")
                        + " of data that can identify people, opt-outs were not applied. The part on opt-outs shows"
                        + " what the register says about each.");
    }

    private static long count(
            List<Fact<ReleaseStated>> releases,
            Function<Fact<ReleaseStated>, RegisterWords> reading,
            RegisterWords word) {
        return releases.stream()
                .filter(release -> reading.apply(release) == word)
                .count();
    }

    private static void addIf(List<String> sentences, long releases, String rest) {
        if (releases > 0) {
            sentences.add("For " + InWords.many(releases, "release", "releases") + rest);
        }
    }
}
