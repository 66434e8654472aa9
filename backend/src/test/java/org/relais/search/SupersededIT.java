package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Statement;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;

/** A document that answers best, one that answers less, and what stands in the place of either. */
@RealParts
class SupersededIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);
    private static final String BEST = "Ornithorynque";
    private static final String LESS = "Où vit un ornithorynque";

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @BeforeEach
    void world() {
        graph.make();
        write(document("u-best", BEST, "validated", 2L), document("u-less", LESS, "validated", 2L));
        assertThat(titles(READER)).containsExactly(BEST, LESS);
    }

    @Test
    void putsWhatSaysSoItselfBelowEverythingElse() {
        write(document("u-best", BEST, "superseded", 2L));

        assertThat(titles(READER)).containsExactly(LESS, BEST);
        assertThat(hits(READER)).extracting(Hit::superseded).containsExactly(false, true);
        var second = items.find(READER, SearchQuery.of("ornithorynque").at(1, 1));
        assertThat(second.hits()).extracting(hit -> hit.title(Locale.FRENCH)).containsExactly(BEST);
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void leadsToWhatStandsInItsPlace() {
        write(document("u-next", "Édition suivante", "validated", 2L, link("SUPERSEDES", "Document", "u-best")));

        assertThat(titles(READER)).containsExactly(LESS, BEST);
        assertThat(hits(READER).getLast().successors())
                .extracting(Caption::name)
                .containsExactly("Édition suivante");
    }

    @Test
    void waitsUntilASuccessorIsNoDraftAnyMore() {
        write(document("u-next", "Édition suivante", "draft", 2L, link("SUPERSEDES", "Document", "u-best")));
        assertThat(titles(READER)).containsExactly(BEST, LESS);

        write(document("u-next", "Édition suivante", "validated", 2L, link("SUPERSEDES", "Document", "u-best")));
        assertThat(titles(READER)).containsExactly(LESS, BEST);
    }

    @Test
    void keepsTheOrderOfOtherSorts() {
        write(document("u-best", BEST, "superseded", 2L));

        var newest = items.find(READER, SearchQuery.of("ornithorynque").sorted(SortBy.DATE));
        assertThat(newest.hits()).extracting(hit -> hit.title(Locale.FRENCH)).containsExactly(BEST, LESS);
    }

    @Test
    void saysNothingOfASuccessorThatIsRestricted() {
        var before = told(READER);

        write(document("u-next", "Édition suivante", "validated", 3L, link("SUPERSEDES", "Document", "u-best")));

        assertThat(told(READER)).isEqualTo(before);
        write(document("u-best", BEST, "validated", 3L));
        assertThat(hits(EDITOR).getLast().successors())
                .extracting(Caption::name)
                .containsExactly("Édition suivante");
    }

    private static Statement document(String key, String title, String state, long sensitivity, Link... links) {
        return node("Document", key, Map.of("title", title, "state", state, "sensitivity", sensitivity), links);
    }

    private void write(Statement... statements) {
        Stated.write(writer, statements);
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    private List<Hit> hits(Viewer viewer) {
        return items.find(viewer, SearchQuery.of("ornithorynque")).hits();
    }

    private List<?> told(Viewer viewer) {
        return hits(viewer).stream()
                .map(hit -> List.of(hit.id(), hit.superseded(), hit.successors()))
                .toList();
    }

    private List<String> titles(Viewer viewer) {
        return hits(viewer).stream().map(hit -> hit.title(Locale.FRENCH)).toList();
    }
}
