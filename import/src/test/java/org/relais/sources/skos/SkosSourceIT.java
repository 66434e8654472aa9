package org.relais.sources.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.domains.DomainQuery;
import org.relais.domains.Judgement;
import org.relais.domains.OutsideMatch;
import org.relais.domains.OutsideVocabularies;
import org.relais.graph.RevisionFeed;
import org.relais.ingest.At;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.kernel.RelaisException;
import org.relais.search.ItemFinder;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.search.SearchResult;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.sources.testing.SharedData;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class SkosSourceIT {

    private static final Viewer EDITOR = Viewer.system();
    private static final Path FILES = Path.of("src/test/resources/skos");
    private static final Path SMALL = FILES.resolve("small.ttl");
    private static final String CERTIFICATE = "medical-certificates";

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    RevisionFeed feed;

    @Autowired
    Projection projection;

    @Autowired
    OutsideVocabularies vocabularies;

    @Autowired
    ItemFinder items;

    @Autowired
    DomainQuery domains;

    @BeforeEach
    void empty() {
        graph.make();
    }

    @AfterEach
    void leaveNoLabel() {
        graph.make();
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void accountsForEveryConcept() {
        var run = Imported.run(imports, SMALL);

        assertThat(run.importer()).isEqualTo("skos");
        assertThat(run.counts()).isEqualTo(new RunView.Counts(4, 3, 0, 0, 1));
        assertThat(run.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.message().code()).isEqualTo("import.skos.noLabel");
            assertThat(refusal.at()).isEqualTo(At.row("", 26));
        });
        assertThat(vocabularies.schemes(EDITOR)).singleElement().satisfies(scheme -> {
            assertThat(scheme.title()).isEqualTo("Petit thésaurus");
            assertThat(scheme.concepts()).isEqualTo(3);
        });
    }

    @Test
    void readsRdfXmlToTheSame() {
        Imported.run(imports, SMALL);

        assertThat(Imported.run(imports, FILES.resolve("small.rdf")).counts())
                .isEqualTo(new RunView.Counts(1, 0, 0, 1, 0));
    }

    @Test
    void aSecondImportChangesNothing() {
        Imported.run(imports, SMALL);
        var before = feed.state().revision();

        assertThat(Imported.run(imports, SMALL).counts()).isEqualTo(new RunView.Counts(4, 0, 0, 3, 1));
        assertThat(feed.state().revision()).isEqualTo(before);
    }

    @Test
    void proposesExactWhereNamesAgreeAndCloseWhereASynonymDoes() {
        Imported.run(imports, SMALL);

        assertThat(matches())
                .extracting(
                        OutsideMatch::domain,
                        OutsideMatch::proposed,
                        match -> match.reasons().size())
                .containsExactly(tuple(CERTIFICATE, Judgement.EXACT, 3), tuple("medical", Judgement.CLOSE, 1));
        assertThat(matches().getLast().reasons())
                .containsExactly(new OutsideMatch.Reason("en", "healthcare", "Healthcare"));
    }

    @Test
    void onlyAConfirmedMatchActs() {
        Imported.run(imports, SMALL);
        assertThat(find("certificado zorglub").expansions()).isEmpty();

        vocabularies.judge(EDITOR, matches().getFirst(), Judgement.EXACT);

        assertThat(find("certificado zorglub").expansions())
                .extracting(SearchResult.Expansion::concept)
                .containsOnly(CERTIFICATE);
        assertThat(find("certificats médicaux").expansions())
                .extracting(SearchResult.Expansion::label)
                .contains("certificado zorglub", "peritaje zorglub");
        assertThat(domains.page(EDITOR, CERTIFICATE, Locale.FRENCH).outside())
                .extracting("exact", "scheme")
                .containsExactly(tuple(true, "Petit thésaurus"));

        vocabularies.judge(EDITOR, matches().getFirst(), Judgement.OPEN);
        assertThat(find("certificado zorglub").expansions()).isEmpty();
    }

    @Test
    void aCloseMatchIsShownAndDoesNotExpand() {
        Imported.run(imports, SMALL);

        vocabularies.judge(EDITOR, matches().getLast(), Judgement.CLOSE);

        assertThat(find("salud").expansions()).isEmpty();
        assertThat(domains.page(EDITOR, "medical", Locale.FRENCH).outside())
                .extracting("exact", "caption")
                .containsExactly(tuple(false, "Healthcare"));
    }

    @Test
    void remembersWhatWasSaidWhenTheVocabularyComesAgain() {
        Imported.run(imports, SMALL);
        vocabularies.judge(EDITOR, matches().getFirst(), Judgement.REFUSED);

        Imported.run(imports, SMALL);

        assertThat(matches().getFirst().judgement()).isEqualTo(Judgement.REFUSED);
        assertThat(matches().getFirst().judged())
                .get()
                .satisfies(judged -> assertThat(judged.by()).isEqualTo(EDITOR.username()));
    }

    @Test
    void saysOnWhichLineAFileIsBroken() {
        var run = Imported.run(imports, FILES.resolve("broken.ttl"));

        assertThat(run.state()).isEqualTo(ImportState.REFUSED);
        assertThat(run.refusals().getFirst().message().code()).isEqualTo("import.skos.broken");
        assertThat(run.refusals().getFirst().message().arguments().getFirst()).hasToString("4");
    }

    @Test
    void refusesWhatHoldsNoConceptAndWhatReachesOutside() {
        assertThat(Imported.run(imports, FILES.resolve("none.ttl"))
                        .refusals()
                        .getFirst()
                        .message()
                        .code())
                .isEqualTo("import.skos.none");
        assertThat(Imported.run(imports, FILES.resolve("outside.rdf"))
                        .refusals()
                        .getFirst()
                        .message()
                        .code())
                .isEqualTo("import.skos.broken");
    }

    @Test
    void readsTheThesaurusOfUnescoWhole() {
        var file = SharedData.file("thesauri/unesco/unesco-thesaurus-2024-03-25.ttl");

        var run = Imported.run(imports, file);
        graph.touch();
        var again = Imported.run(imports, file);

        assertThat(run.counts()).isEqualTo(new RunView.Counts(4482, 4482, 0, 0, 0));
        assertThat(again.counts()).isEqualTo(new RunView.Counts(4482, 0, 0, 4482, 0));
        assertThat(matches())
                .hasSizeGreaterThan(10)
                .allSatisfy(match -> assertThat(match.reasons()).isNotEmpty());
    }

    @Test
    void isForThoseWhoKeepTheVocabulary() {
        assertThatThrownBy(() -> vocabularies.schemes(SmallGraph.reader()))
                .isInstanceOf(RelaisException.Forbidden.class);
    }

    private List<OutsideMatch> matches() {
        return vocabularies.matches(
                EDITOR, vocabularies.schemes(EDITOR).getFirst().id(), Locale.FRENCH);
    }

    private SearchResult find(String text) {
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
        return items.find(EDITOR, SearchQuery.of(text));
    }
}
