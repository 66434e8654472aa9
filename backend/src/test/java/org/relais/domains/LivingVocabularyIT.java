package org.relais.domains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.schema.Concept;
import org.relais.search.ItemFinder;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.search.SearchResult;
import org.relais.search.Suggestions;
import org.relais.search.Why;
import org.relais.search.WhyFinder;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class LivingVocabularyIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);
    private static final String TORTURE = "torture-survivors-care";
    private static final String TITLE = "Care after torture";
    private static final String WORD = "zorglubothérapie";

    @Autowired
    SmallGraph graph;

    @Autowired
    VocabularyWriter vocabulary;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @Autowired
    WhyFinder reasons;

    @Autowired
    ConceptFinder concepts;

    @Autowired
    LabelFinder labels;

    @Autowired
    Suggestions suggestions;

    @Autowired
    DomainQuery domains;

    @Autowired
    Synonyms synonyms;

    @BeforeEach
    void write() {
        graph.anew()
                .node("Document", "d-1", Map.of("title", TITLE, "language", "en"), SmallGraph.about("Domain", TORTURE))
                .write();
    }

    @AfterEach
    void takeAllBack() {
        synonyms.all(EDITOR, Locale.FRENCH).stream()
                .filter(AddedSynonym::stands)
                .forEach(synonym -> synonyms.takeBack(EDITOR, synonym.id()));
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void anAddedWordNamesItsDomainAtOnce() {
        assertThat(find().total()).isZero();

        synonyms.add(EDITOR, TORTURE, "fr", "  Zorglubothérapie ", Locale.FRENCH);

        assertThat(concepts.named(WORD)).map(Concept::notation).contains(TORTURE);
        assertThat(find().expansions())
                .extracting(SearchResult.Expansion::concept)
                .containsOnly(TORTURE);
        assertThat(titles()).contains(TITLE);
        assertThat(find().hits())
                .flatExtracting(hit ->
                        reasons.why(READER, SearchQuery.of(WORD), hit.id()).shares())
                .extracting(Why.Share::what)
                .contains(TORTURE);
        assertThat(domains.page(READER, TORTURE, Locale.FRENCH).synonyms().get("fr"))
                .contains("Zorglubothérapie");
    }

    @Test
    void theIndexShowsTheDomainItselfByItsNewWord() {
        synonyms.add(EDITOR, TORTURE, "fr", WORD, Locale.FRENCH);

        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
        var exactly = items.find(READER, SearchQuery.of('"' + WORD + '"'));

        assertThat(exactly.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.domains()).contains(TORTURE));
    }

    @Test
    void anAddedWordIsSuggestedAtOnceAndNoMoreOnceTakenBack() {
        assertThat(suggested("zorglu")).isEmpty();

        synonyms.add(EDITOR, TORTURE, "fr", WORD, Locale.FRENCH);

        assertThat(labels.beginning("Zorglu", 5))
                .extracting(ConceptLabel::notation)
                .containsExactly(TORTURE);
        assertThat(suggested("zorglu")).containsExactly(WORD);
        synonyms.takeBack(EDITOR, synonyms.all(EDITOR, Locale.FRENCH).getFirst().id());
        assertThat(suggested("zorglu")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mineur non", "mineurs non ac", "l’hébergement des vic", "TRAITE DES"})
    void findsLabelsByHowTheyBeginWhateverThePluralAndTheArticle(String begun) {
        var found = labels.beginning(begun, 5);

        assertThat(found).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void guessesNothingOfALetterOrTwo() {
        assertThat(concepts.closest("l")).isEmpty();
        assertThat(concepts.closest("loi")).isEmpty();
    }

    @Test
    void takenBackItNamesNothingAndIsRemembered() {
        synonyms.add(EDITOR, TORTURE, "fr", WORD, Locale.FRENCH);
        var added = synonyms.all(EDITOR, Locale.ENGLISH).getFirst();
        assertThat(added.addedBy()).isEqualTo(EDITOR.username());
        assertThat(added.addedOn()).isEqualTo(LocalDate.now());

        synonyms.takeBack(EDITOR, added.id());

        assertThat(concepts.named(WORD)).isEmpty();
        assertThat(find().total()).isZero();
        assertThat(synonyms.all(EDITOR, Locale.ENGLISH)).first().satisfies(kept -> {
            assertThat(kept.stands()).isFalse();
            assertThat(kept.takenBackBy()).isEqualTo(EDITOR.username());
        });
        assertThatThrownBy(() -> synonyms.takeBack(EDITOR, added.id())).isInstanceOf(RelaisException.NotFound.class);
    }

    @Test
    void aWordTakenBackCanBeAddedAgainElsewhere() {
        synonyms.add(EDITOR, TORTURE, "fr", WORD, Locale.FRENCH);
        synonyms.takeBack(EDITOR, synonyms.all(EDITOR, Locale.FRENCH).getFirst().id());

        synonyms.add(EDITOR, "legal", "fr", WORD, Locale.FRENCH);

        assertThat(concepts.named(WORD)).map(Concept::notation).contains("legal");
    }

    @Test
    void theNextStartKeepsWhatEditorsAdded() {
        synonyms.add(EDITOR, TORTURE, "fr", WORD, Locale.FRENCH);

        vocabulary.write();

        assertThat(concepts.named(WORD)).map(Concept::notation).contains(TORTURE);
        assertThat(titles()).contains(TITLE);
    }

    @Test
    void refusesWhatNamesADomainAlreadyAndSaysWhich() {
        assertThatThrownBy(() -> synonyms.add(EDITOR, TORTURE, "fr", "Médecines", Locale.FRENCH))
                .isInstanceOfSatisfying(RelaisException.Invalid.class, refusal -> {
                    assertThat(refusal.told().code()).isEqualTo("vocabulary.label.taken");
                    assertThat(refusal.told().arguments().get(1)).isEqualTo("médical");
                });
        synonyms.add(EDITOR, TORTURE, "fr", WORD, Locale.FRENCH);
        assertThatThrownBy(() -> synonyms.add(EDITOR, TORTURE, "en", WORD, Locale.FRENCH))
                .hasMessageContaining("label.known");
        assertThatThrownBy(() -> synonyms.add(EDITOR, "legal", "fr", WORD, Locale.FRENCH))
                .hasMessageContaining("label.taken");
    }

    @Test
    void refusesWhatIsNoLabel() {
        assertThatThrownBy(() -> synonyms.add(EDITOR, TORTURE, "fr", " ?! ", Locale.FRENCH))
                .hasMessageContaining("label.empty");
        assertThatThrownBy(() -> synonyms.add(EDITOR, TORTURE, "fr", "z".repeat(101), Locale.FRENCH))
                .hasMessageContaining("label.tooLong");
        assertThatThrownBy(() -> synonyms.add(EDITOR, TORTURE, "fr", "z ".repeat(11), Locale.FRENCH))
                .hasMessageContaining("label.tooLong");
        assertThatThrownBy(() -> synonyms.add(EDITOR, TORTURE, "de", WORD, Locale.FRENCH))
                .hasMessageContaining("vocabulary.language");
        assertThatThrownBy(() -> synonyms.add(EDITOR, "none", "fr", WORD, Locale.FRENCH))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> synonyms.add(READER, TORTURE, "fr", WORD, Locale.FRENCH))
                .isInstanceOf(RelaisException.Forbidden.class);
    }

    @Test
    void guessesTheDomainByItsSpelling() {
        assertThat(concepts.closest("mineurs non acompagné"))
                .map(Concept::notation)
                .contains("unaccompanied-minors");
        assertThat(concepts.closest("xyzzy")).isEmpty();
    }

    private SearchResult find() {
        assertThat(projection.awaitNow(Duration.ofMinutes(1))).isTrue();
        return items.find(READER, SearchQuery.of(WORD));
    }

    private List<String> suggested(String typed) {
        return suggestions.asTyped(READER, typed, 5).concepts().stream()
                .map(ConceptLabel::label)
                .toList();
    }

    private List<String> titles() {
        return find().hits().stream().map(hit -> hit.title(Locale.ENGLISH)).toList();
    }
}
