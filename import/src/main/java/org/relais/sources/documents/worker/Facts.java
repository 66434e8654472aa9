package org.relais.sources.documents.worker;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.relais.sources.documents.blocks.Written;
import org.relais.sources.documents.blocks.XhtmlBlocks;

/** What a document says of itself, as far as it can be believed. */
final class Facts {

    /** Titles that a program or a template left behind. */
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "(?:microsoft (?:word|powerpoint)|untitled|sans titre|sans nom|no title|(?:power ?point )?pr[ée]sentation"
                    + "|diapositive|slide|document\\s?\\d|template|modèle|بدون عنوان).*"
                    + "|.*\\.(?:docx?|odt|pptx?|pdf|indd|qxd|rtf|html?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int SHORTEST_TITLE = 4;

    private final Metadata metadata;
    private final XhtmlBlocks content;

    Facts(Metadata metadata, XhtmlBlocks content) {
        this.metadata = metadata;
        this.content = content;
    }

    /** A page's only main heading says better what it is than the title that a site gives to its tab. */
    Optional<String> title() {
        return (isPage() ? content.onlyMainHeading() : Optional.<String>empty())
                .or(() -> first(TikaCoreProperties.TITLE.getName())
                        .filter(title -> title.length() >= SHORTEST_TITLE)
                        .filter(title -> !LEFT_BEHIND.matcher(title).matches()));
    }

    /** Of a web page only: office programs write the language of their menus. */
    Optional<String> language() {
        return isPage() ? first("Content-Language", "content-language").flatMap(Written::language) : Optional.empty();
    }

    /** A letter's date, or the one that a page names: time stamps of programs tell of templates and copies. */
    Optional<LocalDate> date() {
        var named = isPage()
                ? first("date", "dcterms.date", "DC.date", "article:published_time")
                : isLetter() ? first(TikaCoreProperties.CREATED.getName()) : Optional.<String>empty();
        return named.flatMap(Days::in);
    }

    private boolean isPage() {
        return type().contains("html");
    }

    private boolean isLetter() {
        return type().startsWith("message/") || type().contains("outlook");
    }

    private String type() {
        return String.valueOf(metadata.get(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE));
    }

    private Optional<String> first(String... names) {
        return Stream.of(names)
                .map(metadata::get)
                .filter(java.util.Objects::nonNull)
                .map(value -> Written.plain(value, false).replace('\n', ' '))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
