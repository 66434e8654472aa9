package org.relais.expertise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptFinder;
import org.relais.domains.Mention;
import org.relais.expertise.ExpertRequest.Constraint;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.kernel.Folded;
import org.relais.people.Professions;
import org.relais.schema.Concept;

/** Reads a free text into domains, languages with their level, professions, countries, dates, and the words that remain. */
final class RequestReader {

    /** Languages of the routes and of the people who work along them. */
    private static final List<String> LANGUAGES = List.of(
            "fr", "en", "ar", "es", "it", "pt", "de", "ha", "ti", "am", "so", "fa", "ps", "tr", "ff", "bm", "wo", "sw",
            "ur", "bn", "ru", "uk", "el", "sr", "ku", "zgh", "snk", "dyu", "sus", "mos");

    private final ConceptFinder concepts;
    private final Map<String, String> languageNames = new HashMap<>();

    RequestReader(ConceptFinder concepts) {
        this.concepts = concepts;
        for (var tag : LANGUAGES) {
            for (var reader : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"))) {
                var name = Folded.of(Locale.of(tag).getDisplayLanguage(reader)).value();
                languageNames.putIfAbsent(name, tag);
                languageNames.putIfAbsent(name.replaceFirst("ais$", "o") + "phone", tag);
            }
        }
        languageNames.putAll(Map.of(
                "arabophone",
                "ar",
                "anglophone",
                "en",
                "francophone",
                "fr",
                "hispanophone",
                "es",
                "lusophone",
                "pt",
                "darija",
                "ar",
                "tamazight",
                "zgh",
                "peul",
                "ff"));
    }

    /** @param stages country by the name of a stage */
    ExpertRequest read(String text, Map<String, String> stages, LocalDate today) {
        var words = ConceptFinder.words(text);
        var window = SpokenWindow.in(words, today);
        var countries = new SpokenCountries(stages).in(words);
        var taken = new HashSet<Integer>(window.words());
        var professions = sought(Professions.usual().mentions(text), words);
        var mentions = meant(concepts.in(text), countries.words());
        mentions.forEach(mention -> words(mention).forEach(taken::add));
        var languages = new LinkedHashMap<String, LanguageWanted>();
        for (var at = 0; at < words.size(); at++) {
            var language = languageNames.get(words.get(at));
            if (!taken.contains(at) && language != null) {
                var level = at + 1 < words.size() ? level(words.get(at + 1)) : null;
                languages.putIfAbsent(language, new LanguageWanted(language, level));
                taken.add(at);
                if (level != null) {
                    taken.add(at + 1);
                }
            }
        }
        var rest = IntStream.range(0, words.size())
                .filter(at -> !taken.contains(at))
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
        return new ExpertRequest(
                null,
                null,
                text,
                rest,
                domains(mentions.stream().map(Mention::concept).toList()),
                List.copyOf(languages.values()),
                window.when(),
                Stream.concat(
                                Constraint.profession(notations(professions)).stream(),
                                countries.codes().stream().map(country -> new Constraint("country", country)))
                        .toList());
    }

    /** "Supervises a team of psychologists" does not ask for a psychologist: many, named later, are whom one works with. */
    private static List<Mention> sought(List<Mention> professions, List<String> words) {
        return professions.stream()
                .filter(mention ->
                        mention.from() == 0 || !words.get(mention.to() - 1).endsWith("s"))
                .toList();
    }

    /** "A midwife in Libya" is not about Libya: a place beside something else that is asked for says where. */
    private static List<Mention> meant(List<Mention> mentions, Set<Integer> places) {
        var others = mentions.stream()
                .filter(mention -> !words(mention).allMatch(places::contains))
                .toList();
        return others.isEmpty() ? mentions : others;
    }

    private static List<String> notations(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.concept().notation())
                .distinct()
                .toList();
    }

    /** "A doctor for tuberculosis" asks for tuberculosis: what is above something else that is asked for is left out. */
    private static List<Wanted> domains(List<Concept> concepts) {
        return concepts.stream()
                .filter(concept -> concepts.stream().noneMatch(other -> isAbove(concept, other)))
                .map(Concept::notation)
                .distinct()
                .map(domain -> new Wanted(domain, null))
                .toList();
    }

    private static boolean isAbove(Concept concept, Concept other) {
        return other.broader().filter(concept.notation()::equals).isPresent()
                || (concept.isTop() && !other.isTop() && other.top().equals(concept.notation()));
    }

    private static Stream<Integer> words(Mention mention) {
        return IntStream.range(mention.from(), mention.to()).boxed();
    }

    /** A CEFR level as it is written after a language. */
    private static @Nullable String level(String word) {
        return word.matches("[abc][12]") ? word.toUpperCase(Locale.ROOT) : null;
    }
}
