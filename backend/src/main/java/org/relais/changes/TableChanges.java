package org.relais.changes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.changes.ChangesPage.Account;
import org.relais.changes.DeliveryQuery.Delivered;
import org.relais.domains.DomainLabels;
import org.relais.domains.LivingVocabulary;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changed from one delivery of a table to the next? */
@Component
public class TableChanges {

    private final DeliveryQuery deliveries;
    private final SeenActivities seen;
    private final LivingVocabulary vocabulary;

    TableChanges(DeliveryQuery deliveries, SeenActivities seen, LivingVocabulary vocabulary) {
        this.deliveries = deliveries;
        this.seen = seen;
        this.vocabulary = vocabulary;
    }

    /**
     * Two tables side by side, as far as the viewer may see what they list. For those who see the history of
     * imports, as names of files are told.
     *
     * @param run of the newer table; the newest of all when empty
     * @param against run of the older one; when empty the one before of the same series
     * @throws RelaisException.NotFound when there is no such table
     */
    @Transactional(readOnly = true)
    public ChangesPage page(Viewer viewer, String run, String against, ChangeFilter filter, Locale locale) {
        viewer.requireImport();
        var tables = Tables.among(deliveries.all(), run, against);
        var all = tables.older() == null ? List.<Change>of() : changes(viewer, tables.newer(), tables.older(), locale);
        var concerned = all.stream().filter(filter::concerns).toList();
        return new ChangesPage(
                tables.newer().table(),
                tables.older() == null ? null : tables.older().table(),
                tables.choices().stream().map(Delivered::table).toList(),
                ChangeCounts.activities(concerned),
                account(all, tables),
                ChangeCounts.by(concerned, change -> Stream.of(change.region())),
                ChangeCounts.by(concerned, change -> change.tops().isEmpty() ? Stream.of("") : change.tops().stream()),
                concerned.stream().filter(filter::keeps).toList());
    }

    private List<Change> changes(Viewer viewer, Delivered newer, Delivered older, Locale locale) {
        var was = deliveries.lines(older.table().run());
        var is = deliveries.lines(newer.table().run());
        var lines = Stream.concat(was.stream(), is.stream()).toList();
        var reading = new ChangeReading(
                seen.activities(viewer, lines.stream().map(DeliveredLine::key).collect(Collectors.toSet())),
                seen.places(
                        viewer,
                        lines.stream().flatMap(line -> line.places().stream()).collect(Collectors.toSet())),
                new DomainLabels(vocabulary.current(), locale),
                ChangeReading.lastReported(was, older.table()));
        return TableComparison.of(was, is).stream()
                .flatMap(reading::read)
                .sorted(Comparator.comparing(Change::move)
                        .thenComparing(change -> change.organisation().title())
                        .thenComparing(Change::region)
                        .thenComparing(Change::key))
                .toList();
    }

    private static Account account(List<Change> all, Tables tables) {
        return new Account(
                ChangeCounts.sum(all, Change::rows),
                ChangeCounts.sum(all, Change::rowsBefore),
                tables.newer().refused(),
                tables.older() == null ? 0 : tables.older().refused());
    }
}
