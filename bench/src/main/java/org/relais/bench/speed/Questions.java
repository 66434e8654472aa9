package org.relais.bench.speed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.bench.generate.Document;
import org.relais.bench.generate.World;
import org.relais.bench.speed.Question.Form;
import org.relais.search.Facet;

/** Questions on a world as people ask them: with words that stand in it, so with those that fall often. */
final class Questions {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What is asked of twenty questions. */
    private static final List<Form> FORMS = Stream.of(
                    IntStream.range(0, 10).mapToObj(at -> Form.WORDS),
                    IntStream.range(0, 5).mapToObj(at -> Form.CONCEPT),
                    Stream.of(Form.PHRASE, Form.PHRASE, Form.BOTH, Form.EITHER, Form.WITHOUT))
            .flatMap(form -> form)
            .toList();

    private final World world;
    private final SplittableRandom random;

    Questions(World world, long seed) {
        this.world = world;
        this.random = new SplittableRandom(seed);
    }

    Question next() {
        var document = world.document(random.nextInt(world.size().documents()));
        var words = words(document);
        var form = words.size() < 2 ? Form.CONCEPT : FORMS.get(random.nextInt(FORMS.size()));
        var asked = switch (form) {
            case WORDS -> some(words, random.nextInt(1, 6));
            case CONCEPT -> concept(document.language(), words);
            case PHRASE -> pair(document);
            case BOTH, EITHER, WITHOUT -> some(words, 2);
        };
        return new Question(form, document.language(), asked, chosen(document), random.nextInt(4) == 0);
    }

    /** Those of one passage that are more than empty words. */
    private List<String> words(Document document) {
        return NOT_A_WORD
                .splitAsStream(passage(document))
                .filter(Questions::isMeaningful)
                .distinct()
                .toList();
    }

    private static boolean isMeaningful(String word) {
        return word.length() > 3;
    }

    private String passage(Document document) {
        var passages = document.passages();
        return passages.get(random.nextInt(passages.size())).text();
    }

    private List<String> some(List<String> words, int many) {
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .distinct()
                .limit(Math.min(many, words.size()))
                .toList();
    }

    private List<String> concept(String language, List<String> words) {
        var topics = world.topics();
        var label = topics.label(topics.concept(random), language, random);
        return words.isEmpty() || random.nextBoolean()
                ? List.of(label)
                : List.of(label, some(words, 1).getFirst());
    }

    private List<String> pair(Document document) {
        var words = List.of(passage(document).split("[^\\p{L}\\p{N}'’-]+", 0));
        var from = random.nextInt(words.size() - 1);
        return words.subList(from, from + 2);
    }

    private Map<Facet, String> chosen(Document document) {
        return switch (random.nextInt(12)) {
            case 0 -> Map.of(Facet.KIND, document.kind());
            case 1 -> Map.of(Facet.LANGUAGE, document.language());
            case 2 ->
                Map.of(
                        Facet.DOMAIN,
                        Objects.requireNonNull(document.domains().iterator().next()));
            default -> Map.of();
        };
    }
}
