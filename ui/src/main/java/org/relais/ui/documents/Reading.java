package org.relais.ui.documents;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentPage;
import org.relais.documents.PassageView;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;

/** The text, passage by passage; the one that someone was sent to is marked and in view. */
final class Reading extends Article {

    static final int PASSAGES = 40;
    private static final int TOP_LEVEL = 2;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private @Nullable Div chosen;

    Reading(DocumentPage page, List<PassageView> passages, Address address, int from, String passage) {
        addClassNames("card", "sheetcard");
        if (passages.isEmpty()) {
            add(States.empty(say("documents.noText"), say("documents.noText.what")));
            return;
        }
        var prose = div("prose");
        if (page.language() != null) {
            prose.getElement().setAttribute("lang", page.language());
        }
        if (from > 1) {
            prose.add(step(address, Math.max(1, from - PASSAGES), say("documents.before", from - 1)));
        }
        passages.forEach(one -> prose.add(passage(one, one.id().equals(passage))));
        var last = passages.getLast().order();
        if (last < page.allPassages()) {
            prose.add(step(address, last + 1, say("documents.after", page.allPassages() - last)));
        }
        add(prose);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (chosen != null) {
            chosen.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
        }
    }

    private static Component step(Address address, int from, String text) {
        return Markup.link(
                "btn", address.with("passage", "").with("from", "" + from).href(), text);
    }

    private Component passage(PassageView passage, boolean isChosen) {
        var block = div("block");
        block.getElement().setAttribute("dir", "auto");
        if (passage.language() != null) {
            block.getElement().setAttribute("lang", passage.language());
        }
        if (passage.page() != null) {
            block.add(Markup.span("pageno", say("search.page", passage.page())));
        }
        if (passage.heading() != null && !passage.heading().isBlank()) {
            var level = passage.level() == null || passage.level() <= TOP_LEVEL ? "h2" : "h3";
            block.add(Markup.tag(level, "", passage.heading()));
        }
        for (var paragraph : PARAGRAPHS.split(passage.text(), -1)) {
            block.add(Markup.p("", paragraph.strip()));
        }
        if (isChosen) {
            block.addClassName("passage");
            block.getElement().setAttribute("tabindex", "-1");
            chosen = block;
        }
        return block;
    }
}
