package org.relais.bench.generate;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.schema.Concept;

/** People and what they wrote, each made anew from the seed and its number. */
public final class World {

    private static final int OPEN = 2;
    private static final int RESTRICTED = 3;

    /** Passages of ten documents in a row: many short ones, a few long ones, a hundred in all. */
    private static final List<Integer> LENGTHS = List.of(1, 24, 4, 10, 2, 18, 6, 12, 8, 15);

    private static final List<String> LANGUAGES = List.of("fr", "fr", "fr", "fr", "fr", "fr", "en", "en", "en", "ar");
    private static final List<String> KINDS = List.of(
            "evaluation", "lessons learned", "guideline", "opinion", "legal brief", "research", "training", "context");
    private static final List<String> STATES =
            List.of("validated", "validated", "validated", "draft", "in review", "to review", "superseded");
    private static final List<String> FIRST = List.of(
            "Amina", "Claire", "Omar", "Lucie", "Samir", "Nadia", "Paul", "Ruth", "Youssef", "Inès", "Marco", "Hawa");
    static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    static final int DAYS = 6_170;

    private final Size size;
    private final long seed;
    private final Topics topics = new Topics();

    public World(Size size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    public Size size() {
        return size;
    }

    public Topics topics() {
        return topics;
    }

    public Stream<Document> documents() {
        return IntStream.range(0, size.documents()).mapToObj(this::document);
    }

    public Person person(int number) {
        var random = random("person", number);
        var family = Words.of("fr").any(random);
        return new Person(id(random), FIRST.get(random.nextInt(FIRST.size())) + " " + family + " " + number);
    }

    /** One that was made before comes out the same. */
    public Document document(int number) {
        var random = random("document", number);
        var language = one(LANGUAGES, random);
        List<Concept> concepts = some(random, 3, () -> topics.concept(random));
        List<String> places = some(random, 2, () -> topics.place(random));
        var writer = new Writer(random, topics, language, concepts, places);
        var id = id(random);
        return new Document(
                id,
                writer.title(),
                language,
                one(KINDS, random),
                one(STATES, random),
                BEGIN.plusDays(random.nextInt(DAYS)),
                random.nextInt(10) == 0 ? RESTRICTED : OPEN,
                concepts.stream().map(Concept::notation).collect(Collectors.toSet()),
                new LinkedHashSet<>(places),
                some(random, 3, () -> random.nextInt(size.people())),
                passages(id, LENGTHS.get(number % LENGTHS.size()), writer));
    }

    private static List<Passage> passages(String document, int many, Writer writer) {
        return IntStream.range(0, many)
                .mapToObj(at -> new Passage(document + "/" + at, writer.heading(), 1 + at / 2, writer.paragraph()))
                .toList();
    }

    SplittableRandom random(String what, int number) {
        // Drawn twice: neighbouring seeds alone would give the same numbers, shifted by one.
        return new SplittableRandom(new SplittableRandom(seed * 1_000_003 + what.hashCode() + number).nextLong());
    }

    static String id(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    static <T> T one(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    /** One to so many, each once. */
    static <T> List<T> some(SplittableRandom random, int most, java.util.function.Supplier<T> any) {
        return Stream.generate(any)
                .limit(random.nextInt(1, most + 1))
                .distinct()
                .toList();
    }
}
