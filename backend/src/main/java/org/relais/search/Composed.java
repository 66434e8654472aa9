package org.relais.search;

import java.io.Reader;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * Texts in which letters and their accents are signs of their own, as some systems write names of files and
 * some PDFs their pages, and those that hold signs which nobody sees, read as they look.
 */
final class Composed {

    private static final NormalizeCharMap AS_IT_LOOKS = asItLooks();

    private Composed() {}

    /** Whether a sign is one of those, so that a text has to be read so. */
    static boolean isNeeded(char sign) {
        return (sign >= 0x300 && sign <= 0x36f) || (sign >= 0x653 && sign <= 0x655) || isUnseen(sign);
    }

    static Reader of(Reader text) {
        return new MappingCharFilter(AS_IT_LOOKS, text);
    }

    /** Soft hyphens, joiners, marks of direction: of the general category Cf. */
    private static boolean isUnseen(int sign) {
        return sign == 0xad || (sign >= 0x200b && sign <= 0x200f) || sign == 0x2060 || sign == 0xfeff;
    }

    private static NormalizeCharMap asItLooks() {
        var map = new NormalizeCharMap.Builder();
        List.of(IntStream.range(0xc0, 0x250), IntStream.range(0x622, 0x6d4), IntStream.range(0x1e00, 0x1f00))
                .forEach(letters -> letters.forEach(letter -> {
                    var composed = Character.toString(letter);
                    var apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
                    if (apart.length() > 1) {
                        map.add(apart, composed);
                    }
                }));
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(Composed::isUnseen)
                .forEach(sign -> map.add(Character.toString(sign), ""));
        return map.build();
    }
}
