package org.relais.ui.documents;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentPage;
import org.relais.documents.PassageView;
import org.relais.search.TextMarks;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;

/** The text, passage by passage; the one that someone was sent to is marked and in view. */
final class Reading extends Article {

    static final int PASSAGES = 40;

    private @Nullable Div chosen;

    Reading(DocumentPage page, List<PassageView> passages, Address address, int from, String passage, TextMarks marks) {
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
        var text = new PassageText(page.language(), marks);
        passages.forEach(one -> prose.add(block(text.of(one), one.id().equals(passage))));
        var last = passages.getLast().order();
        if (last < page.allPassages()) {
            prose.add(step(address, last + 1, say("documents.after", page.allPassages() - last)));
        }
        add(prose);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (chosen != null) {
            PassageText.goTo(chosen);
        }
    }

    static Component step(Address address, int from, String text) {
        return Markup.link(
                "btn", address.with("passage", "").with("from", "" + from).href(), text);
    }

    private Component block(Div block, boolean isChosen) {
        if (isChosen) {
            chosen = PassageText.chosen(block);
        }
        return block;
    }
}
