package org.relais.domains;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds labels of the vocabulary as it stands now by how they begin, whatever their case and accents. */
@Component
public class LabelFinder {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^\\s*(?:[ldnsjmtc]|qu)['’ʼ]");

    private final LivingVocabulary vocabulary;

    LabelFinder(LivingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Labels that begin so, in the order of the alphabet, the shorter first. */
    public List<ConceptLabel> beginning(String typed, int most) {
        var words = LabelIndex.words(ARTICLE.matcher(typed).replaceFirst(""));
        return words.isEmpty() ? List.of() : vocabulary.labels().starts().beginning(words, most);
    }
}
