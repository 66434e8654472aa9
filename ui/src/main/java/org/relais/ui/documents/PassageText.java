package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.documents.PassageView;
import org.relais.search.TextMarks;
import org.relais.ui.component.Fragments;
import org.relais.ui.component.Markup;

/** Passages as they are read: page, heading and paragraphs, in which what was asked for is marked. */
final class PassageText {

    private static final int TOP_LEVEL = 2;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private final @Nullable String usual;
    private final TextMarks marks;

    /** @param usual language of a passage that does not say its own */
    PassageText(@Nullable String usual, TextMarks marks) {
        this.usual = usual;
        this.marks = marks;
    }

    Div of(PassageView passage) {
        var language = passage.language() == null ? usual : passage.language();
        var block = Markup.div("block");
        inLanguage(block, language);
        if (passage.page() != null) {
            block.add(Markup.span("pageno", say("search.page", passage.page())));
        }
        if (passage.heading() != null && !passage.heading().isBlank()) {
            var level = passage.level() == null || passage.level() <= TOP_LEVEL ? "h2" : "h3";
            block.add(Fragments.into(Markup.tag(level, ""), marks.in(language, passage.heading())));
        }
        for (var paragraph : PARAGRAPHS.split(passage.text(), -1)) {
            block.add(Fragments.into(Markup.p(""), marks.in(language, paragraph.strip())));
        }
        return block;
    }

    /** A passage that someone was sent to, which a reader comes to first. */
    static Div chosen(Div block) {
        block.addClassName("passage");
        block.getElement().setAttribute("tabindex", "-1");
        return block;
    }

    static void goTo(Component block) {
        // Once more when all is there: a page that was opened by its address is not laid out yet.
        block.getElement().executeJs("""
                const show = () => this.scrollIntoView({block: 'start'});
                show();
                this.focus({preventScroll: true});
                if (document.readyState !== 'complete') addEventListener('load', show, {once: true});
                requestAnimationFrame(() => requestAnimationFrame(show));""");
    }

    static void inLanguage(Component element, @Nullable String language) {
        element.getElement().setAttribute("dir", direction(language));
        if (language != null) {
            element.getElement().setAttribute("lang", language);
        }
    }

    private static String direction(@Nullable String language) {
        if (language == null) {
            return "auto";
        }
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
