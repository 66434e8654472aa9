package org.relais.bench.generate;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.relais.schema.Concept;

/** Writes sentences in a language that speak of some concepts and places among all the other words. */
final class Writer {

    private static final double CONCEPT = 0.03;
    private static final double PLACE = 0.045;
    private static final double YEAR = 0.05;
    private static final int FIRST_YEAR = 2010;
    private static final int YEARS = 17;

    private final SplittableRandom random;
    private final Topics topics;
    private final String language;
    private final Words words;
    private final List<Concept> concepts;
    private final List<String> places;

    Writer(SplittableRandom random, Topics topics, String language, List<Concept> concepts, List<String> places) {
        this.random = random;
        this.topics = topics;
        this.language = language;
        this.words = Words.of(language);
        this.concepts = concepts;
        this.places = places;
    }

    /** Of four to eight words, one of them a concept or a place. */
    String title() {
        var named = random.nextInt(4) == 0 ? one(places) : topics.label(one(concepts), language, random);
        return capital(named + " " + words(random.nextInt(3, 7)));
    }

    String heading() {
        return capital(words(random.nextInt(2, 6)));
    }

    /** Of three to seven sentences. */
    String paragraph() {
        return IntStream.range(0, random.nextInt(3, 8))
                .mapToObj(at -> capital(words(random.nextInt(9, 24))) + ".")
                .collect(Collectors.joining(" "));
    }

    private String words(int many) {
        return IntStream.range(0, many).mapToObj(at -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        var dice = random.nextDouble();
        if (dice < CONCEPT) {
            return topics.label(one(concepts), language, random);
        }
        if (dice < PLACE) {
            return one(places);
        }
        return dice < YEAR ? "" + (FIRST_YEAR + random.nextInt(YEARS)) : words.any(random);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
