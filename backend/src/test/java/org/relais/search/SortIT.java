package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.edge;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.kernel.Freshness;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;

/** Items of one word, of several days, some to be relied on and some no longer. */
@RealParts
class SortIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @BeforeEach
    void empty() {
        graph.make();
    }

    @Test
    void bringsTheNewestFirstAndWhatHasNoDateLast() {
        write(
                document("ancien", Map.of("date", LocalDate.of(2019, 5, 1))),
                document("sans", Map.of()),
                document("récent", Map.of("date", LocalDate.of(2026, 5, 1))));

        assertThat(titles(SortBy.DATE))
                .containsExactly("Ornithorynque récent", "Ornithorynque ancien", "Ornithorynque sans");
    }

    @Test
    void bringsWhatCanBeReliedOnFirstAndWhatNobodyConfirmedLast() {
        write(
                document("périmé", Map.of("reviewBy", TODAY.minusMonths(1))),
                document("inconnu", Map.of()),
                document("valable", Map.of("reviewBy", TODAY.plusMonths(20))),
                person("vérifiée", Map.of("availabilityConfirmedOn", TODAY.minusMonths(1))),
                person("ancienne", Map.of("availabilityConfirmedOn", TODAY.minusMonths(30))));

        assertThat(titles(SortBy.FRESHNESS))
                .containsExactly(
                        "Ornithorynque valable",
                        "Ornithorynque vérifiée",
                        "Ornithorynque périmé",
                        "Ornithorynque ancienne",
                        "Ornithorynque inconnu");
        assertThat(find(SortBy.FRESHNESS).hits())
                .extracting(Hit::freshness)
                .containsExactly(Freshness.CURRENT, Freshness.CURRENT, Freshness.STALE, Freshness.STALE, null);
    }

    @Test
    void reliesOnAPartnerByWhatItLastReportedOrAContactConfirmed() {
        write(
                node("Person", "s-holder", Map.of("name", "Blanche")),
                node("Person", "s-hidden", Map.of("name", "Zoé", "sensitivity", 3L)),
                node("Organisation", "s-1", Map.of("name", "Ornithorynque un"), link("OPERATES", "Activity", "s-1")),
                node("Activity", "s-1", Map.of("name", "Accueil", "reportedOn", TODAY.minusMonths(8))),
                contact("s-1", "s-holder", TODAY.minusMonths(2)),
                node("Organisation", "s-2", Map.of("name", "Ornithorynque deux")),
                contact("s-2", "s-hidden", TODAY));

        var found = find(SortBy.FRESHNESS).hits();
        assertThat(found)
                .extracting(hit -> hit.title(Locale.FRENCH))
                .containsExactly("Ornithorynque un", "Ornithorynque deux");
        assertThat(found).extracting(Hit::freshness).containsExactly(Freshness.CURRENT, null);
    }

    @Test
    void keepsEqualsInOneOrderFromPageToPageAndAfterAnEdit() {
        var alike = IntStream.range(0, 9)
                .mapToObj(at -> document("pareil", "s-" + at, Map.of("date", TODAY)))
                .toArray(Statement[]::new);
        write(alike);
        for (var by : SortBy.values()) {
            var whole = ids(SearchQuery.of("ornithorynque").sorted(by).at(0, 9));
            var pages = new ArrayList<String>();
            IntStream.range(0, 3)
                    .forEach(page -> pages.addAll(
                            ids(SearchQuery.of("ornithorynque").sorted(by).at(page * 3, 3))));
            assertThat(pages).as(by.code()).isEqualTo(whole).isSorted();
        }
        var before = ids(SearchQuery.of("ornithorynque"));

        write(document("pareil", "s-4", Map.of("date", TODAY, "fileName", "nouveau.txt")));
        assertThat(ids(SearchQuery.of("ornithorynque"))).isEqualTo(before);
    }

    private static Statement document(String name, Map<String, ?> more) {
        return document(name, "s-" + name, more);
    }

    private static Statement document(String name, String key, Map<String, ?> more) {
        var properties = new HashMap<String, Object>(more);
        properties.put("title", "Ornithorynque " + name);
        return node("Document", key, properties);
    }

    private static Statement person(String name, Map<String, ?> more) {
        var properties = new HashMap<String, Object>(more);
        properties.put("name", "Ornithorynque " + name);
        return node("Person", "s-" + name, properties);
    }

    private static Statement contact(String organisation, String holder, LocalDate confirmedOn) {
        return edge(
                "CONTACT",
                new Ref("Organisation", organisation),
                new Ref("Person", holder),
                Map.of("name", "Accueil", "confirmedOn", confirmedOn));
    }

    private void write(Statement... statements) {
        Stated.write(writer, statements);
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    private SearchResult find(SortBy by) {
        return items.find(READER, SearchQuery.of("ornithorynque").sorted(by));
    }

    private List<String> titles(SortBy by) {
        return find(by).hits().stream().map(hit -> hit.title(Locale.FRENCH)).toList();
    }

    private List<String> ids(SearchQuery query) {
        return items.find(READER, query).hits().stream().map(Hit::id).toList();
    }
}
