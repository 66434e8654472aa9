package org.relais.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.relais.kernel.Folded;

/**
 * How a word of a name sounds, roughly: Mohamed, Mohammed and Muhammad alike, Zuwara, Zouara and زوارة too.
 * Latin letters are compared by their consonants and by where vowels stand, so that Claire is not colère;
 * Arabic ones, which leave short vowels out, by consonants only. The phonetic codecs that there are know
 * Latin letters alone, and drop what tells Zuwara from Sarah.
 */
public final class NameSound {

    /** Romanises whatever script; ICU's transliterators keep no state. */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** The article, joined to a name that is long enough to stand without it. */
    private static final Pattern ARTICLE = Pattern.compile("[ae]l(?=[^aeiouy]).{5,}");

    private static final Pattern ARABIC_ARTICLE = Pattern.compile("ال.{3,}");

    private static final int LONGEST = 40;

    /** Letters of a Latin word whose sound says enough. */
    private static final int SHORTEST = 5;

    /** Consonants. */
    private static final int FEWEST = 2;

    private final String letters;
    private final boolean arabic;

    private NameSound(String letters, boolean arabic) {
        this.letters = letters;
        this.arabic = arabic;
    }

    /** What a word of a name is found by. */
    public static Set<String> written(String word) {
        var keys = new LinkedHashSet<String>();
        of(word).forEach(sound -> {
            if (sound.arabic) {
                sound.add(keys, "a", sound.consonants());
            } else {
                sound.add(keys, "v", sound.skeleton());
                sound.add(keys, "s", sound.consonants());
            }
        });
        return keys;
    }

    /** What a word that may be a name has to be found by. */
    public static Set<String> sought(String word) {
        var keys = new LinkedHashSet<String>();
        of(word).stream()
                .filter(sound -> sound.arabic || word.length() >= SHORTEST)
                .forEach(sound -> {
                    sound.add(keys, "a", sound.consonants());
                    sound.add(keys, sound.arabic ? "s" : "v", sound.arabic ? sound.consonants() : sound.skeleton());
                });
        return keys;
    }

    /**
     * A word as it stands, and without its article. In Arabic a half-vowel between consonants is either: it is
     * a vowel in سليمان and a consonant in مريم.
     */
    private static List<NameSound> of(String word) {
        var folded = Folded.of(word).value();
        if (folded.length() > LONGEST || !folded.codePoints().allMatch(Character::isLetter)) {
            return List.of();
        }
        var arabic = folded.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
        var plain = romanised(folded);
        var article = arabic ? ARABIC_ARTICLE : ARTICLE;
        var sounds = new ArrayList<NameSound>();
        sounds.add(new NameSound(plain, arabic));
        if (arabic) {
            sounds.add(new NameSound(plain.replaceAll("(?<=.)w(?=.)", "W").replaceAll("(?<=.)y(?=.)", "Y"), true));
        }
        if (article.matcher(folded).matches()) {
            sounds.addAll(of(folded.substring(2)));
        }
        return sounds;
    }

    private static String romanised(String folded) {
        var plain = folded.endsWith("ة") ? folded.substring(0, folded.length() - 1) : folded;
        return LATIN.transliterate(plain).replaceAll("[^a-z]", "");
    }

    /** Of a Latin name the keys tell p from b; Arabic writes both alike, and f for v. */
    private String consonants() {
        return skeleton().replace("V", "").replace('p', 'b').replace('v', 'f').toLowerCase(Locale.ROOT);
    }

    private String skeleton() {
        return new Consonants(letters, arabic).skeleton();
    }

    private void add(Set<String> keys, String kind, String sound) {
        if (sound.chars().filter(letter -> letter != 'V').count() >= FEWEST) {
            keys.add(kind + ":" + sound);
        }
    }
}
