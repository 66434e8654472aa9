package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Aside;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.search.Caption;
import org.relais.search.Hit;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** The people behind the results on the page, those behind most of them first. */
final class AskThem extends Aside {

    private static final int MOST = 4;

    AskThem(List<Hit> hits) {
        addClassName("side");
        getElement().setAttribute("aria-label", say("search.ask"));
        var people = new LinkedHashMap<Caption, Integer>();
        hits.forEach(hit -> hit.people().forEach(person -> people.merge(person, 1, Integer::sum)));
        if (people.isEmpty()) {
            return;
        }
        var section = Markup.section("", Markup.h3(say("search.ask")));
        people.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .forEach(entry -> section.add(Markup.div(
                        "pp",
                        Initials.of(entry.getKey().name(), ""),
                        Markup.p(
                                "",
                                Markup.link(
                                        "",
                                        ItemLink.address(
                                                "person", entry.getKey().id()),
                                        entry.getKey().name()),
                                Markup.tag("br", ""),
                                Markup.span("soft", say("search.ask.count", entry.getValue()))))));
        add(section);
    }
}
