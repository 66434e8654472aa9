package org.relais.sources.documents.worker;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.sources.documents.blocks.Passage;

/**
 * Tells in which language each passage is written: what its document says of itself is true of most of its
 * passages, not of all. A passage too short to tell says nothing, and is in the document's language.
 */
public final class Languages {

    /** Less text than this is no evidence. */
    private static final int ENOUGH = 120;

    private static final int SAMPLE = 300;

    /**
     * By how much a language must be likelier than the next one. Sentences of a hundred letters lead by a
     * quarter and more, lists of names, places or medicines by a tenth at most.
     */
    private static final double CLEARLY = 0.15;

    private @Nullable LanguageDetector detector;

    Languages() {}

    /** Whether it is a language that can be told from others. */
    public static boolean canTell(String tag) {
        return SPOKEN.stream()
                .anyMatch(language -> language.getIsoCode639_1().toString().equals(base(tag)));
    }

    /** The language of a tag, whatever its country or script. */
    public static String base(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** The same with the language of each passage that tells, and of the document: that of most of its text. */
    Answer.Read told(Answer.Read read) {
        var stated = read.language();
        // What is close to it would be taken for it.
        var passages = stated != null && !canTell(stated)
                ? read.passages()
                : read.passages().stream().map(passage -> told(passage, stated)).toList();
        var main = stated == null ? heaviest(passages) : stated;
        return new Answer.Read(read.title(), main, read.date(), read.mediaType(), passages, read.attachments());
    }

    /** What a part of a document states itself stands; what it has from the whole does not. */
    private Passage told(Passage passage, @Nullable String stated) {
        if (passage.language() != null && !passage.language().equals(stated)) {
            return passage;
        }
        var guess = guess(passage.text());
        return guess == null ? passage : passage.in(guess);
    }

    private static @Nullable String heaviest(List<Passage> passages) {
        var weights = new HashMap<String, Integer>();
        for (var passage : passages) {
            if (passage.language() != null) {
                weights.merge(passage.language(), passage.text().length(), Integer::sum);
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private @Nullable String guess(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        if (sample.codePoints().filter(Character::isLetter).count() < ENOUGH) {
            return null;
        }
        var language = detector().detectLanguageOf(sample);
        return language == Language.UNKNOWN ? null : language.getIsoCode639_1().toString();
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
