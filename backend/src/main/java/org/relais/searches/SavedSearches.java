package org.relais.searches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.graph.Entered;
import org.relais.graph.RevisionFeed;
import org.relais.kernel.RelaisException;
import org.relais.search.Facet;
import org.relais.search.MatchCounter;
import org.relais.search.Projection;
import org.relais.search.ValueNames;
import org.relais.searches.SavedSearchQuery.Kept;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Keeps searches, one's own and shared ones, and says what is new in each. Only who keeps one may change it. */
@Component
public class SavedSearches {

    /** All of one's own, and as many again of others and more. */
    private static final int LISTED = 2 * SavedSearchWriter.MOST;

    /** What entered since the last visit is counted up to so many items. */
    private static final int COUNTED = 5_000;

    private final SavedSearchQuery query;
    private final SavedSearchWriter writer;
    private final RevisionFeed feed;
    private final Projection projection;
    private final MatchCounter matches;
    private final ValueNames names;

    SavedSearches(
            SavedSearchQuery query,
            SavedSearchWriter writer,
            RevisionFeed feed,
            Projection projection,
            MatchCounter matches,
            ValueNames names) {
        this.query = query;
        this.writer = writer;
        this.feed = feed;
        this.projection = projection;
        this.matches = matches;
        this.names = names;
    }

    /** All that the viewer can open, with what entered since they last did. */
    public SavedLists lists(Viewer viewer) {
        var kept = query.all(viewer, LISTED);
        var entered =
                kept.stream().flatMap(one -> Stream.ofNullable(one.seen())).min(Long::compare);
        var arrivals = entered.map(since -> feed.entered(since, COUNTED));
        var told = kept.stream().map(one -> counted(viewer, one, arrivals)).toList();
        return lists(viewer, told);
    }

    /** The viewer looks at what the address finds, and all that enters later is new; by which name, if any. */
    public Optional<SavedSearch> opened(Viewer viewer, AskedAddress asked) {
        var kept = query.asking(viewer, asked).stream().map(Kept::search).toList();
        visit(viewer, kept.stream().map(SavedSearch::id).toList());
        return kept.stream().findFirst();
    }

    public SavedSearch save(Viewer viewer, SearchDraft draft) {
        var id = writer.save(viewer, draft.checked());
        visit(viewer, List.of(id));
        return find(viewer, id);
    }

    /** @throws RelaisException.Forbidden where somebody else shares it */
    public SavedSearch change(Viewer viewer, String id, SearchDraft draft) {
        requireMine(find(viewer, id));
        writer.change(viewer, id, draft.checked());
        return find(viewer, id);
    }

    /** Deletes one's own, which can be taken back for a day; who answers for what is shared ends the sharing. */
    public void remove(Viewer viewer, String id) {
        var search = find(viewer, id);
        if (!search.mine() && viewer.role().mayTakeDown()) {
            writer.takeDown(id, viewer.displayName());
            return;
        }
        requireMine(search);
        writer.delete(id);
    }

    /** Takes a deletion back. */
    public SavedSearch restore(Viewer viewer, String id) {
        writer.restore(viewer, id);
        return find(viewer, id);
    }

    private SavedSearch find(Viewer viewer, String id) {
        return query.find(viewer, id).map(Kept::search).orElseThrow(RelaisException::notFound);
    }

    private static void requireMine(SavedSearch search) {
        if (!search.mine()) {
            throw RelaisException.forbidden("searches.notYours", search.name());
        }
    }

    private void visit(Viewer viewer, List<String> ids) {
        if (!ids.isEmpty()) {
            var revision = feed.state().revision();
            var shown = projection.awaitRevision(revision, Duration.ZERO);
            writer.visit(viewer, ids, shown ? (Long) revision : null);
        }
    }

    private SavedSearch counted(Viewer viewer, Kept kept, Optional<Entered> arrivals) {
        var seen = kept.seen();
        if (seen == null || arrivals.isEmpty()) {
            return kept.search();
        }
        var asked = kept.search().asked().query("", 1);
        var count = arrivals.get().after(seen).map(ids -> matches.among(viewer, asked, ids));
        return count.isPresent() && count.get().isPresent()
                ? kept.search().with(count.get().getAsLong())
                : kept.search();
    }

    private SavedLists lists(Viewer viewer, List<SavedSearch> all) {
        var ofItems = all.stream()
                .map(SavedSearch::asked)
                .flatMap(asked -> Stream.of(Facet.values())
                        .filter(Facet::isOfItems)
                        .flatMap(facet -> asked.chosen(facet).stream()))
                .collect(Collectors.toSet());
        var mine = all.stream().filter(SavedSearch::mine).toList();
        var others = all.stream().filter(search -> !search.mine()).toList();
        return new SavedLists(mine, others, query.shared(viewer), names.of(viewer, ofItems));
    }
}
