package org.relais.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.relais.kernel.Folded;

/** Folds words as {@link Folded} does, so that what is asked folded meets what was written with every sign. */
final class FoldedFilter extends TokenFilter {

    private static final char LAST_PLAIN = 0x7f;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldedFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            var folded = Folded.of(term.toString()).value();
            term.setEmpty().append(folded);
        }
        return true;
    }

    private boolean isPlain() {
        for (var at = 0; at < term.length(); at++) {
            if (term.charAt(at) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }
}
