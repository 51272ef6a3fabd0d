package org.partnershipledger.valuereport.web;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.partnershipledger.eventstore.codec.EventCodec;
import org.partnershipledger.eventstore.read.EventReader;
import org.partnershipledger.kernel.organisation.OdsCode;
import org.partnershipledger.kernel.time.FinancialYear;
import org.partnershipledger.kernel.time.LondonTime;
import org.partnershipledger.valuereport.ReportRun;
import org.partnershipledger.valuereport.model.ReportModel;
import org.partnershipledger.valuereport.model.ReportQuestion;
import org.partnershipledger.valuereport.render.ReportFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reports that were made for readers, kept while the history has not grown. Making one reads all events of its body,
 * so each is made once for many readers, and only a few are kept: at most {@value #KEPT}, and together no heavier than
 * {@link #MOST} bytes. One at a time: a crowd of readers makes one report.
 */
@Component
class ReportShelf {
    private static final int KEPT = 6;

    /** Two of the largest register we know, with their files: 128 MB. */
    private static final long MOST = 128L * 1024 * 1024;

    private final EventReader reader;
    private final EventCodec codec;
    private final long most;
    private final InstantSource clock;
    private final Map<Key, Shelved> reports = leastRecentlyUsed();
    private final Map<Key, List<FinancialYear>> years = leastRecentlyUsed();

    @Autowired
    ReportShelf(EventReader reader, EventCodec codec) {
        this(reader, codec, MOST, InstantSource.system());
    }

    ReportShelf(EventReader reader, EventCodec codec, long most, InstantSource clock) {
        this.clock = clock;
        this.reader = reader;
        this.codec = codec;
        this.most = most;
    }

    /** @param year null for all years of the body */
    private record Key(OdsCode body, FinancialYear year, long position) {}

    private static final class Shelved {
        private final ReportModel model;
        private final long weight;
        private SortedMap<String, byte[]> files;

        private Shelved(ReportModel model) {
            this.model = model;
            this.weight = ShelfWeight.of(model);
        }

        private long weight() {
            return weight + ShelfWeight.of(files);
        }
    }

    private static <V> Map<Key, V> leastRecentlyUsed() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    List<OdsCode> bodies() {
        return reader.bodies();
    }

    /** Those that have begun: of what was agreed ahead nothing has happened yet. */
    synchronized List<FinancialYear> years(OdsCode body) {
        var position = reader.lastPosition();
        var all = years.computeIfAbsent(
                new Key(body, null, position),
                key -> ReportRun.years(body, ReportRun.facts(reader, codec, body, position)));
        return begun(all);
    }

    List<FinancialYear> begun(List<FinancialYear> all) {
        var today = LondonTime.dayOf(clock.instant());
        return all.stream().filter(year -> !year.firstDay().isAfter(today)).toList();
    }

    /** @throws ReportRun.NothingRecorded when there is nothing to report on */
    synchronized ReportModel report(OdsCode body, FinancialYear year) {
        return kept(body, year).model;
    }

    synchronized SortedMap<String, byte[]> files(OdsCode body, FinancialYear year) {
        var kept = kept(body, year);
        if (kept.files == null) {
            kept.files = ReportFiles.of(kept.model);
            makeRoom(kept);
        }
        return kept.files;
    }

    /** What the kept reports weigh, in bytes, about. */
    synchronized long weight() {
        return reports.values().stream().mapToLong(Shelved::weight).sum();
    }

    /** Lets go of what was asked for longest ago; the report that is wanted now stays, however heavy. */
    private void makeRoom(Shelved wanted) {
        var oldest = reports.values().iterator();
        while (weight() > most && oldest.hasNext()) {
            if (oldest.next() != wanted) {
                oldest.remove();
            }
        }
    }

    private Shelved kept(OdsCode body, FinancialYear year) {
        var position = reader.lastPosition();
        // A report of what was known before is not asked for again.
        reports.keySet().removeIf(key -> key.position() < position);
        var kept = reports.computeIfAbsent(
                new Key(body, year, position),
                key -> new Shelved(ReportRun.make(
                        reader, codec, ReportQuestion.of(body, year).upTo(position))));
        makeRoom(kept);
        return kept;
    }
}
