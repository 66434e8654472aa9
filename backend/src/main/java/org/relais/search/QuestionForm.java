package org.relais.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.relais.domains.ConceptFinder;

/**
 * A question as the fields of a form: it writes the text of the question, and is read from one. What the
 * fields cannot say stays as it was typed, in {@link Part#REST}.
 *
 * @param parts what each field says; a field that says nothing is not in it
 */
public record QuestionForm(Map<Part, String> parts) {

    /** A field of the form. */
    public enum Part {
        /** Words of which most are meant, as in the search field. */
        WORDS,
        /** Each of these words, or of these groups that ET stands between. */
        ALL,
        /** A phrase to the letter; each in quotes when there are several. */
        PHRASE,
        /** One at least of these words, or of these groups that OU stands between. */
        ANY,
        /** None of these words and quoted phrases. */
        NONE,
        TITLE,
        AUTHOR,
        PLACE,
        LANGUAGE,
        /** Code of an {@link ItemType}. */
        TYPE,
        FROM_YEAR,
        TO_YEAR,
        /** Notation of a concept, or any of its labels. */
        DOMAIN,
        REST
    }

    public QuestionForm {
        var said = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            var text = parts.getOrDefault(part, "").strip();
            if (!text.isEmpty()) {
                said.put(part, text);
            }
        }
        parts = Map.copyOf(said);
    }

    /** What stands in the fields when a question is opened; writing it again asks the same. */
    public static QuestionForm read(String text, ConceptFinder finder) {
        var question = QuestionParser.read(text, finder).question();
        var form = new QuestionForm(new QuestionFields(question).parts());
        var again = QuestionParser.read(form.text(), finder).question();
        return QuestionMeaning.of(again, finder).equals(QuestionMeaning.of(question, finder))
                ? form
                : new QuestionForm(Map.of(Part.REST, text));
    }

    public String of(Part part) {
        return parts.getOrDefault(part, "");
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether there is more in the question than the fields can say. */
    public boolean hasRest() {
        return parts.containsKey(Part.REST);
    }

    /** The question, as it could have been typed. */
    public String text() {
        return new QuestionText(this).write();
    }

    @Override
    public String toString() {
        return Arrays.stream(Part.values())
                .filter(parts::containsKey)
                .map(part -> part + "=" + of(part))
                .collect(java.util.stream.Collectors.joining(" | "));
    }
}
