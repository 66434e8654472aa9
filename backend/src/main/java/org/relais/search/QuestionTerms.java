package org.relais.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.search.QuestionToken.Operator;

/** Words and "quoted phrases" as they stand in one field of a form. */
final class QuestionTerms {

    private static final Pattern TERM = Pattern.compile("[\"«“]\\s*([^\"»”]+?)\\s*[\"»”]|[^\\s\"«»“”]+");
    private static final String QUOTE = "\"";

    private QuestionTerms() {}

    /** From left to right, phrases in plain quotes; what holds neither letter nor digit is left out. */
    static List<String> of(String text) {
        return TERM.matcher(text)
                .results()
                .map(term -> term.group(1) == null ? term.group() : quoted(term.group(1)))
                .filter(QuestionTerms::says)
                .toList();
    }

    /** The phrases of a text, without their quotes. */
    static List<String> phrases(String text) {
        return of(text).stream()
                .filter(QuestionTerms::isPhrase)
                .map(QuestionTerms::bare)
                .toList();
    }

    /** A text without its phrases, and without what would open a phrase or a parenthesis and not close it. */
    static String plain(String text) {
        var plain = TERM.matcher(text)
                .replaceAll(
                        term -> term.group(1) == null ? java.util.regex.Matcher.quoteReplacement(term.group()) : " ")
                .replaceAll("[\"«»“”]", " ");
        return quiet(paired(plain));
    }

    /** Words that stood for themselves, though they look like operators: in small letters they still do. */
    static String quiet(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .map(word -> Operator.of(word).isPresent() ? word.toLowerCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }

    static boolean isPhrase(String term) {
        return term.startsWith(QUOTE);
    }

    static String bare(String term) {
        return isPhrase(term) ? term.substring(1, term.length() - 1) : term;
    }

    static String quoted(String phrase) {
        return QUOTE + phrase + QUOTE;
    }

    /** Groups that a sign stands between; without any sign, each term by itself. */
    static List<String> groups(String text, String... signs) {
        var sign = Pattern.compile(Arrays.stream(signs).collect(Collectors.joining("|", "\\s+(?:", ")\\s+")));
        return sign.matcher(text).find()
                ? Stream.of(sign.split(text, -1))
                        .map(String::strip)
                        .filter(QuestionTerms::says)
                        .toList()
                : of(text);
    }

    /** Groups as a field shows them: side by side where each is one term. */
    static String shown(List<String> groups, String sign) {
        return String.join(groups.stream().allMatch(QuestionTerms::isOne) ? " " : " " + sign + " ", groups);
    }

    static boolean isOne(String group) {
        return TERM.matcher(group.strip()).matches();
    }

    /** Whether there is a letter or a digit in it at all. */
    static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String paired(String text) {
        var opened = TERM.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
        var depth = 0;
        for (var at = 0; at < opened.length() && depth >= 0; at++) {
            depth += opened.charAt(at) == '(' ? 1 : opened.charAt(at) == ')' ? -1 : 0;
        }
        return depth == 0 ? text : text.replaceAll("[()]", " ");
    }
}
