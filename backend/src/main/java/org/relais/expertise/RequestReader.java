package org.relais.expertise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relais.domains.ConceptFinder;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.kernel.Folded;
import org.relais.kernel.Timespan;

/** Reads a free text into domains, languages, and the words that remain. */
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

    ExpertRequest read(String text) {
        var words = ConceptFinder.words(text);
        var taken = new HashSet<Integer>();
        var domains = new LinkedHashSet<String>();
        for (var mention : concepts.in(text)) {
            domains.add(mention.concept().notation());
            for (var at = mention.from(); at < mention.to(); at++) {
                taken.add(at);
            }
        }
        var languages = new LinkedHashSet<String>();
        var rest = new ArrayList<String>();
        for (var at = 0; at < words.size(); at++) {
            var language = languageNames.get(words.get(at));
            if (!taken.contains(at) && language != null) {
                languages.add(language);
            } else if (!taken.contains(at)) {
                rest.add(words.get(at));
            }
        }
        return new ExpertRequest(
                null,
                text,
                String.join(" ", rest),
                domains.stream().map(domain -> new Wanted(domain, null)).toList(),
                languages.stream().map(tag -> new LanguageWanted(tag, null)).toList(),
                Timespan.ALWAYS,
                List.of());
    }
}
