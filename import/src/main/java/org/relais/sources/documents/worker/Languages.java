package org.relais.sources.documents.worker;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.sources.documents.blocks.Passage;

/** Tells in which language a passage is written, where the document does not say so itself. */
final class Languages {

    /** Less text than this is no evidence. */
    private static final int ENOUGH = 120;

    private static final int SAMPLE = 600;

    /** By how much a language must be likelier than the next one. */
    private static final double CLEARLY = 0.15;

    private @Nullable LanguageDetector detector;

    /** The same with the language of each passage, and of the document: that of most of its text. */
    Answer.Read told(Answer.Read read) {
        var weights = new HashMap<String, Integer>();
        var known = read.passages().stream()
                .map(passage -> told(passage, read.language()))
                .toList();
        known.forEach(passage -> weigh(weights, passage));
        var main = read.language() == null ? heaviest(weights) : read.language();
        var passages = known.stream()
                .map(passage -> passage.language() == null ? passage.in(main) : passage)
                .toList();
        return new Answer.Read(read.title(), main, read.date(), read.mediaType(), passages, read.attachments());
    }

    private Passage told(Passage passage, @Nullable String stated) {
        if (passage.language() != null || stated != null) {
            return passage.language() == null ? passage.in(stated) : passage;
        }
        return passage.in(guess(passage.text()).orElse(null));
    }

    private static void weigh(Map<String, Integer> weights, Passage passage) {
        if (passage.language() != null) {
            weights.merge(passage.language(), passage.text().length(), Integer::sum);
        }
    }

    private static @Nullable String heaviest(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private Optional<String> guess(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        if (sample.codePoints().filter(Character::isLetter).count() < ENOUGH) {
            return Optional.empty();
        }
        var language = detector().detectLanguageOf(sample);
        return language == Language.UNKNOWN
                ? Optional.empty()
                : Optional.of(language.getIsoCode639_1().toString());
    }

    private LanguageDetector detector() {
        var ready = detector;
        if (ready == null) {
            ready = LanguageDetectorBuilder.fromLanguages(SPOKEN.toArray(Language[]::new))
                    .withMinimumRelativeDistance(CLEARLY)
                    .withLowAccuracyMode()
                    .build();
            detector = ready;
        }
        return ready;
    }

    /** Languages of the routes and of the teams that can be told apart. */
    private static final List<Language> SPOKEN = List.of(
            Language.ARABIC,
            Language.BENGALI,
            Language.DUTCH,
            Language.ENGLISH,
            Language.FRENCH,
            Language.GERMAN,
            Language.GREEK,
            Language.ITALIAN,
            Language.PERSIAN,
            Language.PORTUGUESE,
            Language.RUSSIAN,
            Language.SOMALI,
            Language.SPANISH,
            Language.SWAHILI,
            Language.TURKISH,
            Language.UKRAINIAN,
            Language.URDU);
}
