package org.relais.ui.documents;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentPage;
import org.relais.documents.PassageView;
import org.relais.documents.SideBySide;
import org.relais.documents.SideBySide.Row;
import org.relais.search.TextMarks;
import org.relais.ui.component.Address;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** The text and its translation, row by row: side by side, or one below the other where space is scarce. */
final class BesideReading extends Article {

    static final int ROWS = 40;

    private final PassageText text;
    private final PassageText translated;
    private final @Nullable String language;
    private final @Nullable String otherLanguage;
    private final String passage;
    private @Nullable Div chosen;

    BesideReading(DocumentPage page, SideBySide beside, Address address, String passage, TextMarks marks) {
        this.language = page.language();
        this.otherLanguage = beside.translation().language();
        this.text = new PassageText(language, marks);
        this.translated = new PassageText(otherLanguage, marks);
        this.passage = passage;
        addClassNames("card", "sheetcard", "pairs");
        add(how(beside));
        if (beside.before() > 0) {
            add(Reading.step(address, beside.before(), say("documents.beside.before")));
        }
        add(titles(page, beside));
        beside.rows().forEach(row -> add(row(row)));
        if (beside.next() > 0) {
            add(Reading.step(address, beside.next(), say("documents.beside.next")));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (chosen != null) {
            PassageText.goTo(chosen);
        }
    }

    /** What the rows go by, and whether the two are of one length: nobody has said which sentence is which. */
    private static Component how(SideBySide beside) {
        var by = say("documents.beside.by." + beside.by().name().toLowerCase(Locale.ROOT));
        var differs = beside.passages() == beside.translated()
                ? ""
                : " " + say("documents.beside.differs", beside.passages(), beside.translated());
        return Markup.p("small soft", by + differs);
    }

    private Component titles(DocumentPage page, SideBySide beside) {
        var here = div("prose", Markup.bold(page.title()));
        var other = beside.translation().document();
        var there = div("prose", ItemLink.to(other));
        PassageText.inLanguage(here, language);
        PassageText.inLanguage(there, otherLanguage);
        return div("pair titles", here, there);
    }

    private Component row(Row row) {
        return div("pair", side(row.passages(), text, language), side(row.translated(), translated, otherLanguage));
    }

    private Component side(List<PassageView> passages, PassageText as, @Nullable String tag) {
        var side = div("prose");
        if (tag != null) {
            side.add(Markup.p("inlang", Words.language(tag)));
        }
        passages.forEach(one -> side.add(block(as.of(one), one.id().equals(passage))));
        if (passages.isEmpty()) {
            side.add(Markup.p("small soft", say("documents.beside.none")));
        }
        return side;
    }

    private Component block(Div block, boolean isChosen) {
        if (isChosen) {
            chosen = PassageText.chosen(block);
        }
        return block;
    }
}
