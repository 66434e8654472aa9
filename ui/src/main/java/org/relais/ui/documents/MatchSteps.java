package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** From one passage that answers to the next, in the order of reading: by a click, or by Alt and an arrow. */
final class MatchSteps extends Nav {

    private final transient InsideAddress inside;

    /** @param passages those that answer, in the order of reading; at least one */
    MatchSteps(InsideAddress inside, List<String> passages) {
        this.inside = inside;
        addClassName("matches");
        getElement().setAttribute("aria-label", say("documents.inside.steps"));
        var at = passages.indexOf(inside.chosen());
        var count = passages.size();
        var before = passages.get(at <= 0 ? count - 1 : at - 1);
        var after = passages.get(at == count - 1 ? 0 : at + 1);
        add(
                Markup.span("", at < 0 ? say("documents.inside.none") : say("documents.inside.at", at + 1, count)),
                step("chevron-up", "documents.inside.previous", before, Key.ARROW_UP, "Alt+ArrowUp"),
                step("chevron-down", "documents.inside.next", after, Key.ARROW_DOWN, "Alt+ArrowDown"),
                hint());
    }

    private Component step(String icon, String text, String passage, Key key, String shortcut) {
        var to = inside.at(passage);
        var link = Markup.link("btn sm", to.href(), new Icon(icon), Markup.text(say(text)));
        link.getElement().setAttribute("aria-keyshortcuts", shortcut);
        Shortcuts.addShortcutListener(this, to::open, key, KeyModifier.ALT);
        return link;
    }

    private static Component hint() {
        return Markup.span(
                "small soft wide",
                Markup.tag("kbd", "", "Alt"),
                Markup.text(" + "),
                Markup.tag("kbd", "", "↑"),
                Markup.text(" "),
                Markup.tag("kbd", "", "↓"));
    }
}
