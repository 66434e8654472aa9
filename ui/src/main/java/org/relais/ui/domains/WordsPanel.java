package org.relais.ui.domains;

import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import org.relais.domains.DomainPage;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Markup;

/** What a domain is called in each language, and the domains around it. */
final class WordsPanel extends Section {

    WordsPanel(DomainPage page) {
        addClassNames("card", "panel", "stack");
        var related = Neighbours.chips(say("domain.related", page.related().size()), page.related());
        if (related != null) {
            add(h2(say("domain.around")), related);
        } else if (page.narrower().isEmpty()) {
            add(h2(say("domain.around")), Markup.p("soft small", say("domain.alone")));
        }
        var synonyms = Markup.tag("ul", "lst");
        page.synonyms().forEach((language, words) -> {
            if (!words.isEmpty()) {
                synonyms.add(item(
                        "",
                        Badges.language(language),
                        Markup.tag("span", "", String.join(separator(language), words))
                                .attribute("lang", language)
                                .attribute("dir", "auto")));
            }
        });
        if (synonyms.getComponentCount() > 0) {
            add(h2(say("domain.synonyms")), synonyms);
        }
        addOutside(page, true);
        addOutside(page, false);
    }

    private void addOutside(DomainPage page, boolean exact) {
        var links = page.outside().stream()
                .filter(link -> link.exact() == exact)
                .map(link ->
                        item("", Markup.tag("bdi", "", link.caption()), Markup.span("soft small", " " + link.scheme())))
                .toList();
        if (!links.isEmpty()) {
            add(h2(say(exact ? "domain.outside.exact" : "domain.outside.close")), Markup.list("lst", links));
        }
    }

    private static String separator(String language) {
        return language.equals("ar") ? "، " : ", ";
    }
}
