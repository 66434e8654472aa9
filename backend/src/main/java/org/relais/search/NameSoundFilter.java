package org.relais.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the sounds of a word of a name in its place. */
final class NameSoundFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Queue<String> sounds = new ArrayDeque<>();

    NameSoundFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (sounds.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            sounds.addAll(NameSound.written(term.toString()));
        }
        term.setEmpty().append(sounds.remove());
        position.setPositionIncrement(1);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        sounds.clear();
    }
}
