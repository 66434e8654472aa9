package org.relais.bench.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Words of a language, the frequent ones first: the real empty words, then invented ones of its sounds, for
 * no dictionary ships with the product. How often each falls follows Zipf's law as Mandelbrot bends it.
 */
final class Words {

    private static final int MANY = 40_000;
    private static final double SHIFT = 2.7;
    private static final double EXPONENT = 1.05;

    private static final Map<String, Sounds> SOUNDS = Map.of(
            "fr",
            new Sounds(
                    "de la le les des et en un une du est que dans pour qui sur par au plus ne pas avec ce se son sont",
                    "b c d f g l m n p r s t v ch br cl dr fr gr pl pr tr",
                    "a e i o u é ai eau on an in ou",
                    "tion ment age eur euse ité ance er es ette isme able"),
            "en",
            new Sounds(
                    "the of and to in a is for that on with as are was by it be from this or at which have an not",
                    "b c d f g h l m n p r s t w sh th br cl dr fl gr pl st tr",
                    "a e i o u ea oo ou ai",
                    "tion ing ness er ed ity ment ance al able ship ful"),
            "ar",
            new Sounds(
                    "في من على إلى أن عن مع هذا هذه التي الذي لا ما كل بعد قبل بين أو كان عند",
                    "ب ت ج ح د ر س ش ص ط ع ف ق ك ل م ن ه ز خ ض غ",
                    "ا و ي ا ي",
                    "ة ات ين ون ان ية ه ي"));

    private static final Map<String, Words> ALL = SOUNDS.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, sounds -> new Words(sounds.getValue())));

    private final String[] words;
    private final double[] upTo;

    private Words(Sounds sounds) {
        words = sounds.words(MANY).toArray(String[]::new);
        upTo = new double[words.length];
        var sum = 0d;
        for (var rank = 0; rank < words.length; rank++) {
            sum += Math.pow(rank + 1 + SHIFT, -EXPONENT);
            upTo[rank] = sum;
        }
    }

    static Words of(String language) {
        return Objects.requireNonNull(ALL.get(language), language);
    }

    /** A word, each as often as it falls in texts. */
    String any(SplittableRandom random) {
        var at = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return words[Math.min(words.length - 1, at < 0 ? -at - 1 : at)];
    }

    /** What a language sounds like. */
    private record Sounds(String empty, String beginnings, String middles, String ends) {

        /** A language is the same in all worlds. */
        private static final long ALWAYS = 20_261_125;

        List<String> words(int many) {
            var random = new SplittableRandom(ALWAYS);
            var words = new LinkedHashSet<>(List.of(empty.split(" ", -1)));
            while (words.size() < many) {
                words.add(word(random));
            }
            return new ArrayList<>(words);
        }

        private String word(SplittableRandom random) {
            var word = new StringBuilder();
            for (var syllables = random.nextInt(1, 4); syllables > 0; syllables--) {
                word.append(one(beginnings, random)).append(one(middles, random));
            }
            return word.append(random.nextInt(3) == 0 ? "" : one(ends, random)).toString();
        }

        private static String one(String sounds, SplittableRandom random) {
            var all = sounds.split(" ", -1);
            return all[random.nextInt(all.length)];
        }
    }
}
