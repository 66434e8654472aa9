package org.relais.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** What documents are about and how they call it: the vocabulary's concepts and the places of our routes. */
public final class Topics {

    private static final List<String> PLACES = List.of(
            "Agadez",
            "Tripoli",
            "Zuwara",
            "Sabha",
            "Lampedusa",
            "Ventimiglia",
            "Paris",
            "Calais",
            "Niamey",
            "Gao",
            "Tamanrasset",
            "Sfax",
            "Tunis",
            "Augusta",
            "Trapani",
            "Roma",
            "Briançon",
            "Lyon",
            "Dunkerque",
            "Khartoum",
            "Kassala",
            "Kufra",
            "Benghazi",
            "Misrata",
            "Dakar",
            "Nouadhibou",
            "Tenerife",
            "Ceuta",
            "Melilla",
            "Nador",
            "Oujda",
            "Van",
            "Izmir",
            "Lesbos",
            "Athina",
            "Thessaloniki",
            "Skopje",
            "Beograd",
            "Bihać",
            "Trieste");

    private final List<Concept> concepts = List.copyOf(Vocabulary.load().concepts());

    /** A concept, the first ones more often: some domains have been worked on for longer. */
    public Concept concept(SplittableRandom random) {
        return concepts.get(early(random, concepts.size()));
    }

    String place(SplittableRandom random) {
        return PLACES.get(early(random, PLACES.size()));
    }

    /** One of a concept's labels in a language. */
    public String label(Concept concept, String language, SplittableRandom random) {
        var labels = new ArrayList<>(concept.synonyms(language));
        labels.add(concept.prefLabel().in(Locale.of(language)));
        return labels.get(random.nextInt(labels.size()));
    }

    private static int early(SplittableRandom random, int many) {
        return (int) (many * random.nextDouble() * random.nextDouble());
    }
}
