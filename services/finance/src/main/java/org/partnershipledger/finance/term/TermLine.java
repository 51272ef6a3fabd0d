package org.partnershipledger.finance.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.kernel.event.CommercialEvent.CommercialTermAgreed;
import org.partnershipledger.kernel.event.CommercialEvent.RiskShareExemptionGranted;
import org.partnershipledger.kernel.gainshare.CommercialTermWords;
import org.partnershipledger.kernel.gainshare.RiskGainShareWords;
import org.partnershipledger.kernel.partnership.Agreement;
import org.partnershipledger.kernel.partnership.Fact;
import org.partnershipledger.kernel.partnership.Term;
import org.partnershipledger.kernel.partnership.TermsVersion;

/**
 * One way in which an agreement returns value or costs the NHS, as a line of its list of terms: a commercial term, a
 * version of risk and gain share terms, or an exemption from sharing risk.
 *
 * @param reference of the commercial term, or measure and version of risk and gain share terms
 * @param latest what last happened under it
 * @param longStop while a milestone waits to be decided
 */
public record TermLine(
        String reference,
        String kind,
        String words,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> latest,
        Optional<LongStop> longStop,
        long entry) {

    /** All of an agreement in the order of references. */
    public static List<TermLine> of(Agreement agreement) {
        var lines = new ArrayList<TermLine>();
        for (var term : agreement.commercial().all()) {
            term.agreed().ifPresent(agreed -> lines.add(commercial(term, agreed)));
        }
        agreement.gainShare().versions().forEach(version -> lines.add(version(version)));
        agreement.commercial().exemptions().forEach(exemption -> lines.add(exemption(exemption)));
        lines.sort(Comparator.comparing(TermLine::reference));
        return List.copyOf(lines);
    }

    private static TermLine commercial(Term term, Fact<CommercialTermAgreed> agreed) {
        var terms = agreed.event().terms();
        return new TermLine(
                term.reference(),
                CommercialTermWords.kind(terms),
                CommercialTermWords.sentence(terms),
                agreed.effectiveOn(),
                Optional.empty(),
                LatestWords.of(term),
                LongStop.of(term),
                term.facts().last().orElseThrow().position());
    }

    private static TermLine version(TermsVersion version) {
        return new TermLine(
                version.measure() + ".v" + version.version(),
                "Risk and gain share",
                RiskGainShareWords.sentence(version.terms()),
                version.from(),
                version.to(),
                Optional.empty(),
                Optional.empty(),
                version.fact().position());
    }

    private static TermLine exemption(Fact<RiskShareExemptionGranted> fact) {
        return new TermLine(
                "exemption",
                "Exempt from risk and gain share",
                fact.event().reason() + ". Approved by " + fact.event().approver() + ".",
                fact.effectiveOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fact.position());
    }
}
