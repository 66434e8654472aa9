package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Vocabulary;
import org.relais.search.QuestionForm.Part;

class QuestionFormTests {

    private static final ConceptFinder FINDER = new ConceptFinder(Vocabulary.load());

    private static final List<String> WHOLE = List.of(
            "port",
            "quai de nuit",
            "\"sans délai\"",
            "« zone d'attente »",
            "mineurs isolés",
            "titre:récit",
            "auteur:\"Nadia Benali\"",
            "lieu:Zouara",
            "langue:ar",
            "type:leçon",
            "année:2022..2024",
            "domaine:trafficking-identification",
            "-camp",
            "-\"à revoir\"",
            "-titre:bilan",
            "L. 511-1",
            "قاصر");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '→', textBlock = """
            accueil de nuit → WORDS=accueil de nuit
            zone "sans délai" → WORDS=zone | PHRASE=sans délai
            « zone d'attente » → PHRASE=zone d'attente
            "un deux" "trois quatre" → PHRASE="un deux" "trois quatre"
            port ET quai → ALL=port quai
            accueil de nuit ET port → WORDS=accueil de nuit | ALL=port
            accueil de nuit ET port de pêche → ALL=accueil de nuit ET port de pêche
            port ET accueil de nuit → ALL=port ET accueil de nuit
            port ET "sans délai" → WORDS=port | PHRASE=sans délai
            port AND quai AND mer → ALL=port quai mer
            port OU quai → ANY=port quai
            port OR "le quai" OR mer → ANY=port "le quai" mer
            accueil de nuit OU port → ANY=accueil de nuit OU port
            mineurs (traite OU exploitation) → WORDS=mineurs | ANY=traite exploitation
            mineurs (traite OU travail forcé) → WORDS=mineurs | ANY=traite OU travail forcé
            mineurs -camp → WORDS=mineurs | NONE=camp
            mineurs SAUF camp → WORDS=mineurs | NONE=camp
            mineurs -camp -"zone d'attente" → WORDS=mineurs | NONE=camp "zone d'attente"
            -camp → NONE=camp
            titre:torture → TITLE=torture
            titre:torture titre:soins → TITLE=torture soins
            title:"prise en charge" récit → WORDS=récit | TITLE="prise en charge"
            auteur:Benali → AUTHOR=Benali
            author:“Nadia Benali” → AUTHOR="Nadia Benali"
            lieu:Zouara abri → WORDS=abri | PLACE=Zouara
            langue:arabe → LANGUAGE=ar
            type:leçons → TYPE=lesson
            type:document langue:fr année:2024 → LANGUAGE=fr | TYPE=document | FROM_YEAR=2024 | TO_YEAR=2024
            annee:2022..2024 → FROM_YEAR=2022 | TO_YEAR=2024
            année:2020..9999 → FROM_YEAR=2020
            year:0001..2024 → TO_YEAR=2024
            domaine:trafficking-identification → DOMAIN=trafficking-identification
            `domaine:"human trafficking"` → DOMAIN=human-trafficking
            القاصرون -مخيم → WORDS=القاصرون | NONE=مخيم
            article L. 511-1 titre:asile → WORDS=article L. 511-1 | TITLE=asile
            migrant(e)s isolé(e)s → WORDS=migrant(e)s isolé(e)s
            (accueil de nuit) quai → WORDS=(accueil de nuit) quai
            rendez-vous 10:30 -annulé → WORDS=rendez-vous 10:30 | NONE=annulé
            port (a OU b) (c OU d) → WORDS=port | ANY=a b | REST=(c OU d)
            port SAUF (a OU b) → WORDS=port | REST=-(a OU b)
            port SAUF abri de nuit → WORDS=port | REST=-(abri de nuit)
            port -titre:b → WORDS=port | REST=-titre:b
            a ET b OU c ET d → REST=(a ET b OU c ET d)
            port (hébergement ET (asile OU refuge)) → ALL=hébergement port | ANY=asile refuge
            port ((a ET b) OU titre:c) → WORDS=port | REST=(a ET b OU titre:c)
            langue:fr langue:en port → WORDS=port | LANGUAGE=fr | REST=langue:en
            a (b OU c) titre:d -e → WORDS=a | ANY=b c | NONE=e | TITLE=d
            """)
    void readsAQuestionIntoFieldsThatAskTheSame(String typed, String expected) {
        var form = QuestionForm.read(typed, FINDER);

        assertThat(form).hasToString(expected);
        assertThat(meaning(form.text())).isEqualTo(meaning(typed));
        assertThat(QuestionForm.read(form.text(), FINDER)).as(form.text()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "de",
                "???",
                "a \"b c",
                "a (b",
                "titre:",
                "année:mille",
                "OU port",
                "ET",
                "- seul",
                "((((a))))",
                "-(-a)",
                "\"\" a",
                "mot\"collé\""
            })
    void keepsTheMeaningOfWhatFollowsNoRule(String typed) {
        assertThat(meaning(QuestionForm.read(typed, FINDER).text())).isEqualTo(meaning(typed));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void keepsTheMeaningOfAnyQuestion(String typed) {
        var form = QuestionForm.read(typed, FINDER);

        assertThat(meaning(form.text())).isEqualTo(meaning(typed));
    }

    @ParameterizedTest
    @MethodSource("drawnByTheRules")
    void takesApartWhatFollowsTheRules(String typed) {
        var question = QuestionParser.read(typed, FINDER).question();
        var form = new QuestionForm(new QuestionFields(question).parts());

        assertThat(meaning(form.text())).as(form.text()).isEqualTo(QuestionMeaning.of(question, FINDER));
    }

    @Test
    void writesWhatStandsInTheFields() {
        var form = new QuestionForm(Map.ofEntries(
                Map.entry(Part.WORDS, "mineurs isolés"),
                Map.entry(Part.ALL, "port de nuit"),
                Map.entry(Part.PHRASE, "zone d'attente"),
                Map.entry(Part.ANY, "traite exploitation"),
                Map.entry(Part.NONE, "camp \"sans suite\""),
                Map.entry(Part.TITLE, "récit entretien"),
                Map.entry(Part.AUTHOR, "\"Nadia Benali\""),
                Map.entry(Part.PLACE, "Zouara"),
                Map.entry(Part.LANGUAGE, "ar"),
                Map.entry(Part.TYPE, "lesson"),
                Map.entry(Part.FROM_YEAR, "2022"),
                Map.entry(Part.DOMAIN, "traite des personnes")));

        assertThat(form.text())
                .isEqualTo("mineurs isolés \"zone d'attente\" ET port ET de nuit (traite OU exploitation)"
                        + " titre:récit titre:entretien auteur:\"Nadia Benali\" lieu:Zouara langue:ar type:leçon"
                        + " domaine:\"traite des personnes\" année:2022..9999 -camp -\"sans suite\"");
    }

    @Test
    void letsNoFieldReachIntoAnother() {
        var form = new QuestionForm(
                Map.of(Part.WORDS, "port \"ouvert (", Part.ANY, "a b", Part.TITLE, "x\" -y", Part.NONE, "-z"));

        assertThat(form.text()).isEqualTo("port ouvert (a OU b) titre:x titre:-y -z");
    }

    private static QuestionMeaning meaning(String text) {
        return QuestionMeaning.of(QuestionParser.read(text, FINDER).question(), FINDER);
    }

    static Stream<String> drawn() {
        var random = new Random(20_261_125);
        return IntStream.range(0, 500).mapToObj(number -> draw(random, 2));
    }

    static Stream<String> drawnByTheRules() {
        var random = new Random(7);
        return IntStream.range(0, 300).mapToObj(number -> drawByTheRules(random, 2));
    }

    private static String drawByTheRules(Random random, int depth) {
        var sign = List.of(" ", " ET ", " OU ", " SAUF ").get(random.nextInt(4));
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(at -> depth > 0 && random.nextInt(4) == 0
                        ? (random.nextInt(3) == 0 ? "-(" : "(") + drawByTheRules(random, depth - 1) + ")"
                        : WHOLE.get(random.nextInt(WHOLE.size())))
                .collect(Collectors.joining(sign));
    }

    private static String draw(Random random, int depth) {
        var pieces = Stream.concat(WHOLE.stream(), Stream.of("ET", "OU", "SAUF", "-", "\"", "(", ")"))
                .toList();
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(at -> depth > 0 && random.nextInt(5) == 0
                        ? (random.nextInt(3) == 0 ? "-(" : "(") + draw(random, depth - 1) + ")"
                        : pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining(" "));
    }
}
