package org.relais.ui.search;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.relais.search.SearchResult;
import org.relais.search.SearchResult.Expansion;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** What the vocabulary added to the words; each addition can be dropped. */
final class Expansions extends Paragraph {

    private static final int MOST = 5;

    Expansions(SearchAddress search, SearchResult result) {
        var dropped = search.address().all("drop");
        var labels =
                result.expansions().stream().map(Expansion::label).distinct().toList();
        addClassName("exp");
        setVisible(!labels.isEmpty());
        var kept = result.expansions().stream()
                .filter(expansion -> !dropped.contains(expansion.label()))
                .toList();
        if (!kept.isEmpty()) {
            add(span("", say("search.expanded")));
            kept.stream().limit(MOST).forEach(expansion -> add(chip(search, expansion)));
            addRest(kept.size() - MOST);
            add(link(search, labels, say("search.unexpanded")));
        } else {
            add(link(search, List.of(), say("search.expand")));
        }
    }

    private void addRest(int rest) {
        if (rest > 0) {
            add(span("soft", say("search.expanded.more", rest)));
        }
    }

    private static Anchor link(SearchAddress search, List<String> dropped, String text) {
        return Markup.link("", search.address().with("drop", dropped).href(), text);
    }

    private static Component chip(SearchAddress search, Expansion expansion) {
        var label = span("", expansion.label());
        label.getElement().setAttribute("lang", expansion.language()).setAttribute("dir", "auto");
        var drop = Markup.link("x", search.toggled("drop", expansion.label()).href(), new Icon("close", 14));
        drop.setAriaLabel(say("search.drop", expansion.label()));
        var foreign = !expansion.language().equals(Words.locale().getLanguage());
        return span("chip", label, foreign ? Badges.language(expansion.language()) : null, drop);
    }
}
