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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.search.QuestionForm.Part;

/** Writes what stands in a form's fields as one question, with the operators that a reader would type. */
final class QuestionText {

    private static final WordQueries WORD_QUERIES = new WordQueries(Analyzers.all());

    /** Years have four digits, so these stand for no first and no last one. */
    static final String FIRST_YEAR = "0001";

    static final String LAST_YEAR = "9999";

    private final QuestionForm form;

    QuestionText(QuestionForm form) {
        this.form = form;
    }

    String write() {
        var any = QuestionTerms.groups(form.of(ANY), "OU", "OR");
        var groups = new ArrayList<>(groups());
        if (any.size() == 1) {
            groups.add(any.getFirst());
        }
        var rest = new ArrayList<String>();
        conditions().forEach(rest::add);
        QuestionTerms.of(form.of(NONE)).forEach(term -> excluded(term).ifPresent(rest::add));
        var words = String.join(" ET ", groups);
        var options = String.join(" OU ", any);
        var alone = words.isEmpty() && rest.isEmpty() && !form.hasRest();
        return Stream.concat(
                        Stream.of(words, any.size() < 2 ? "" : alone ? options : "(" + options + ")"),
                        Stream.concat(rest.stream(), Stream.of(form.of(REST))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What ET stands between. Phrases go with the first group: they are required wherever they stand. */
    private List<String> groups() {
        var first = Stream.concat(Stream.of(QuestionTerms.plain(form.of(WORDS))), phrases())
                .filter(QuestionTerms::says)
                .collect(Collectors.joining(" "));
        var groups = new ArrayList<String>();
        if (!first.isEmpty()) {
            groups.add(first);
        }
        groups.addAll(each(QuestionTerms.groups(form.of(ALL), "ET", "AND")));
        return groups;
    }

    private Stream<String> phrases() {
        var typed = form.of(PHRASE);
        var rest = QuestionTerms.plain(typed);
        return Stream.of(
                        QuestionTerms.phrases(form.of(WORDS)).stream(),
                        QuestionTerms.phrases(typed).stream(),
                        Stream.of(rest).filter(QuestionTerms::says))
                .flatMap(phrases -> phrases)
                .map(QuestionTerms::quoted);
    }

    /** An empty word goes with the next: alone, it would be asked for in texts whose analysis drops it. */
    private static List<String> each(List<String> terms) {
        var groups = new ArrayList<String>();
        var empty = "";
        for (var term : terms) {
            if (QuestionTerms.isOne(term) && !QuestionTerms.isPhrase(term) && WORD_QUERIES.isEmptyWord(term)) {
                empty += term + " ";
            } else {
                groups.add(empty + term);
                empty = "";
            }
        }
        if (!empty.isEmpty()) {
            groups.add(empty.strip());
        }
        return groups;
    }

    private Stream<String> conditions() {
        return Stream.of(
                        words(TITLE, QuestionField.TITLE),
                        words(AUTHOR, QuestionField.AUTHOR),
                        words(PLACE, QuestionField.PLACE),
                        value(QuestionField.LANGUAGE, form.of(LANGUAGE)),
                        value(QuestionField.TYPE, type(form.of(TYPE))),
                        value(QuestionField.DOMAIN, form.of(DOMAIN)),
                        years().stream())
                .flatMap(conditions -> conditions);
    }

    private Stream<String> words(Part part, QuestionField field) {
        return QuestionTerms.of(form.of(part)).stream().map(term -> field.written() + ":" + term);
    }

    private static Stream<String> value(QuestionField field, String value) {
        return value.isEmpty()
                ? Stream.of()
                : Stream.of(field.written() + ":"
                        + (QuestionTerms.isOne(value) ? value : QuestionTerms.quoted(bare(value))));
    }

    private static String bare(String value) {
        return value.replaceAll("[\"«»“”]", " ").strip();
    }

    private Optional<String> years() {
        var from = form.of(FROM_YEAR);
        var to = form.of(TO_YEAR);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(QuestionField.YEAR.written() + ":"
                + (from.equals(to)
                        ? from
                        : (from.isEmpty() ? FIRST_YEAR : from) + ".." + (to.isEmpty() ? LAST_YEAR : to)));
    }

    /** A minus stands before a letter, a digit or a quote. */
    private static Optional<String> excluded(String term) {
        var bare = QuestionTerms.isPhrase(term) ? term : term.replaceAll("^[^\\p{L}\\p{N}]+", "");
        return bare.isEmpty() ? Optional.empty() : Optional.of("-" + bare);
    }

    private static String type(String code) {
        return Arrays.stream(ItemType.values())
                .filter(type -> type.code().equals(code))
                .map(QuestionText::named)
                .findFirst()
                .orElse(code);
    }

    private static String named(ItemType type) {
        return switch (type) {
            case PERSON -> "personne";
            case DOMAIN -> "domaine";
            case MISSION -> "mission";
            case NEED -> "besoin";
            case ROUTE -> "route";
            case STAGE -> "étape";
            case ORGANISATION -> "organisation";
            case DOCUMENT -> "document";
            case LESSON -> "leçon";
            case EVENT -> "événement";
        };
    }
}
