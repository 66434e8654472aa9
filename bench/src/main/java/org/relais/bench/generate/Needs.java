package org.relais.bench.generate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.schema.Concept;

/** Whom people of a world look for: half published needs with domains and conditions, half free texts. */
public final class Needs {

    private static final int MOST_DOMAINS = 3;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 300;
    private static final List<String> LANGUAGES = List.of("fr", "fr", "fr", "en", "ar");

    private final World world;
    private final SplittableRandom random;

    public Needs(World world, long seed) {
        this.world = world;
        this.random = new SplittableRandom(seed);
    }

    public Need next() {
        return random.nextBoolean() ? published() : typed();
    }

    private Need published() {
        var language = World.one(LANGUAGES, random);
        List<Concept> concepts =
                World.some(random, MOST_DOMAINS, () -> world.topics().concept(random));
        var from = World.BEGIN.plusDays(World.DAYS + random.nextInt(LONGEST));
        return new Need(
                false,
                language,
                concepts.stream()
                        .map(concept -> world.topics().label(concept, language, random))
                        .collect(Collectors.joining(" ")),
                concepts.stream().map(Concept::notation).toList(),
                World.some(random, 2, () -> Careers.language(random)),
                from,
                from.plusDays(random.nextInt(60, LONGEST)),
                random.nextInt(3) == 0 ? null : World.one(Careers.COUNTRIES, random),
                isCleared());
    }

    /** A label and a place among words that fall in texts; sometimes words alone. */
    private Need typed() {
        var language = World.one(LANGUAGES, random);
        var label = label(language);
        var words = World.some(random, MOST_WORDS, () -> Words.of(language).any(random));
        var text = (label == null ? "" : label + " ") + String.join(" ", words) + " "
                + world.topics().place(random);
        return new Need(true, language, text, List.of(), List.of(), null, null, null, isCleared());
    }

    private @Nullable String label(String language) {
        return random.nextInt(4) == 0
                ? null
                : world.topics().label(world.topics().concept(random), language, random);
    }

    private boolean isCleared() {
        return random.nextInt(4) == 0;
    }
}
