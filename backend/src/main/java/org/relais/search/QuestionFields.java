package org.relais.search;

import static org.relais.search.QuestionForm.Part.ALL;
import static org.relais.search.QuestionForm.Part.ANY;
import static org.relais.search.QuestionForm.Part.AUTHOR;
import static org.relais.search.QuestionForm.Part.DOMAIN;
import static org.relais.search.QuestionForm.Part.FROM_YEAR;
import static org.relais.search.QuestionForm.Part.LANGUAGE;
import static org.relais.search.QuestionForm.Part.NONE;
import static org.relais.search.QuestionForm.Part.PHRASE;
import static org.relais.search.QuestionForm.Part.PLACE;
import static org.relais.search.QuestionForm.Part.REST;
import static org.relais.search.QuestionForm.Part.TITLE;
import static org.relais.search.QuestionForm.Part.TO_YEAR;
import static org.relais.search.QuestionForm.Part.TYPE;
import static org.relais.search.QuestionForm.Part.WORDS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.relais.search.Question.All;
import org.relais.search.Question.Any;
import org.relais.search.Question.Not;
import org.relais.search.Question.Only;
import org.relais.search.Question.Words;
import org.relais.search.QuestionForm.Part;

/** Takes a question apart into the fields of a form. */
final class QuestionFields {

    private final Map<Part, String> parts = new EnumMap<>(Part.class);
    private final List<String> groups = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();

    QuestionFields(Question question) {
        take(question);
        putGroups();
        putPhrases();
    }

    Map<Part, String> parts() {
        return parts;
    }

    private void take(Question question) {
        switch (question) {
            case Words words -> take(words);
            case All all -> all.parts().forEach(this::take);
            case Any any when !parts.containsKey(ANY) && isPlain(any) -> parts.put(ANY, options(any));
            case Not not
            when not.part() instanceof Words words && isExcludable(words.text()) ->
                add(NONE, words.text().strip());
            case Only only -> take(only);
            default -> add(REST, QuestionWriting.beside(question));
        }
    }

    private void take(Words words) {
        phrases.addAll(QuestionTerms.phrases(words.text()));
        var plain = QuestionTerms.plain(words.text());
        if (QuestionTerms.says(plain)) {
            groups.add(plain);
        }
    }

    private void take(Only only) {
        switch (only.field()) {
            case TITLE -> add(TITLE, QuestionWriting.value(only));
            case AUTHOR -> add(AUTHOR, QuestionWriting.value(only));
            case PLACE -> add(PLACE, QuestionWriting.value(only));
            case LANGUAGE -> putOnce(LANGUAGE, only);
            case TYPE -> putOnce(TYPE, only);
            case DOMAIN -> putOnce(DOMAIN, only);
            case YEAR -> years(only);
        }
    }

    private void putOnce(Part part, Only only) {
        var before = parts.putIfAbsent(part, only.value());
        if (before != null && !before.equals(only.value())) {
            add(REST, QuestionWriting.beside(only));
        }
    }

    private void years(Only only) {
        var years = only.value().split("\\.\\.", 2);
        if (parts.containsKey(FROM_YEAR) || parts.containsKey(TO_YEAR)) {
            add(REST, QuestionWriting.beside(only));
            return;
        }
        if (!years[0].equals(QuestionText.FIRST_YEAR)) {
            parts.put(FROM_YEAR, years[0]);
        }
        if (!years[1].equals(QuestionText.LAST_YEAR)) {
            parts.put(TO_YEAR, years[1]);
        }
    }

    /** One group is a plain question; of several each is required, and only the first may be of many words. */
    private void putGroups() {
        if (groups.isEmpty()) {
            return;
        }
        var others = groups.subList(1, groups.size());
        var firstIsLong = !QuestionTerms.isOne(groups.getFirst());
        if (others.isEmpty() || (firstIsLong && others.stream().allMatch(QuestionTerms::isOne))) {
            parts.put(WORDS, groups.getFirst());
            parts.put(ALL, String.join(" ", others));
        } else {
            parts.put(ALL, QuestionTerms.shown(groups, "ET"));
        }
    }

    private void putPhrases() {
        parts.put(
                PHRASE,
                phrases.size() == 1
                        ? phrases.getFirst()
                        : String.join(
                                " ", phrases.stream().map(QuestionTerms::quoted).toList()));
    }

    private static boolean isPlain(Any any) {
        return any.parts().stream()
                .allMatch(option -> option instanceof Words words && QuestionTerms.says(words.text()));
    }

    private static String options(Any any) {
        return QuestionTerms.shown(
                any.parts().stream().map(QuestionWriting::beside).toList(), "OU");
    }

    private static boolean isExcludable(String text) {
        var term = text.strip();
        return QuestionTerms.isOne(term)
                && (QuestionTerms.isPhrase(term) || Character.isLetterOrDigit(term.codePointAt(0)));
    }

    private void add(Part part, String text) {
        parts.merge(part, text, (before, more) -> before + " " + more);
    }
}
