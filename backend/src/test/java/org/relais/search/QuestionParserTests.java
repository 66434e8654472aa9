package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Vocabulary;
import org.relais.search.SearchResult.Note;
import org.relais.search.SearchResult.Problem;

class QuestionParserTests {

    private static final ConceptFinder FINDER = new ConceptFinder(Vocabulary.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "accueil de nuit",
                "hommes et femmes ou enfants sauf un",
                "ليبيا و تونس أو مصر",
                "« zone d'attente » mineurs \"sans délai\"",
                "article (L. 221-5) et les migrant(e)s",
                "rendez-vous 10:30",
                "https://example.org/a",
                "- seul"
            })
    void leavesPlainWordsAsTheyAre(String typed) {
        var read = read(typed);

        assertThat(read.question()).isEqualTo(new Question.Words(typed));
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            port ET nuit → [port & nuit]
            port AND nuit → [port & nuit]
            port OU nuit → [port | nuit]
            port OR nuit → [port | nuit]
            port SAUF nuit → [!(nuit) & port]
            port NOT nuit → [!(nuit) & port]
            port -nuit → [!(nuit) & port]
            port -"accueil de nuit" quai → [!("accueil de nuit") & port quai]
            -nuit → !(nuit)
            au port OU de nuit ET du jour → [au port | [de nuit & du jour]]
            (a OU b) ET c → [[a | b] & c]
            a (b OU c) d → [[b | c] & a d]
            (a b) c → (a b) c
            (a b) c OU d → [a b c | d]
            a SAUF (b OU c) → [!([b | c]) & a]
            a SAUF b c → [!(b c) & a]
            a SAUF titre:b → [!(TITLE=b) & a]
            a -(b OU c) → [!([b | c]) & a]
            a OU SAUF b → [a | !(b)]
            "a OU b" OU c → ["a OU b" | c]
            """)
    void joinsGroupsByOperators(String typed, String expected) {
        var read = read(typed);

        assertThat(read.question()).hasToString(expected);
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            titre:torture → TITLE=torture
            Title:"prise en charge" → TITLE=prise en charge!
            titre:« prise en charge » → TITLE=prise en charge!
            auteur:Benali → AUTHOR=Benali
            author:“Nadia Benali” → AUTHOR=Nadia Benali!
            lieu:Zouara → PLACE=Zouara
            place:Zuwara → PLACE=Zuwara
            type:leçons → TYPE=lesson
            type:Lesson → TYPE=lesson
            type:PARTENAIRE → TYPE=organisation
            langue:arabe → LANGUAGE=ar
            langue:العربية → LANGUAGE=ar
            language:French → LANGUAGE=fr
            langue:es → LANGUAGE=es
            année:2024 → YEAR=2024..2024
            annee:2022..2024 → YEAR=2022..2024
            year:2024..2022 → YEAR=2022..2024
            port titre:nuit quai → [TITLE=nuit & port quai]
            port -type:document → [!(TYPE=document) & port]
            """)
    void readsConditions(String typed, String expected) {
        var read = read(typed);

        assertThat(read.question()).hasToString(expected);
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void readsADomainByItsNotationAndByItsLabels() {
        var concept = FINDER.named("torture").orElseThrow();

        assertThat(Stream.of("domaine:" + concept.notation(), "domain:torture", "domaine:\"Torture\""))
                .allSatisfy(typed ->
                        assertThat(read(typed).question().toString()).startsWith("DOMAIN=" + concept.notation()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            "port de nuit → QUOTE → "port de nuit → "port de nuit
            port » nuit → QUOTE → » nuit → port » nuit
            (port OU nuit → PARENTHESIS → `` → [port | nuit]
            port) OU nuit → PARENTHESIS → `` → [port | nuit]
            port OU → OPERATOR → OU → port OU
            ET port → OPERATOR → ET → ET port
            port OU OU nuit → OPERATOR → OU → [port OU | nuit]
            (OU) port → OPERATOR → OU → (OU) port
            SAUF → OPERATOR → SAUF → SAUF
            couleur:bleu → FIELD → couleur → couleur:bleu
            année:bientôt → VALUE → année:bientôt → année:bientôt
            type:licorne → VALUE → type:licorne → type:licorne
            langue:martien OU port → VALUE → langue:martien → [langue:martien | port]
            domaine:licorne → VALUE → domaine:licorne → domaine:licorne
            titre: → VALUE → titre: → titre:
            """)
    void searchesWhatItCannotReadAsPlainWordsAndSaysSo(String typed, Problem problem, String about, String expected) {
        var read = read(typed);

        assertThat(read.question()).hasToString(expected);
        assertThat(read.notes()).containsExactly(new Note(problem, about));
    }

    @Test
    void saysThatItLeftOutTheEndOfALongQuestion() {
        assertThat(read("port ".repeat(20_000)).notes()).containsExactly(new Note(Problem.LENGTH, "2000"));
    }

    @Test
    void readsAnythingQuickly() {
        assertThat(Hostile.texts()).allSatisfy(typed -> {
            var begun = System.nanoTime();
            assertThat(read(typed).question()).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        });
    }

    private static QuestionParser.Read read(String typed) {
        return QuestionParser.read(typed, FINDER);
    }
}
