package org.relais.ui.search;

import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Objects;
import org.relais.search.Hit;
import org.relais.search.Hit.Version;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** What is folded under a hit: the same document in other languages, and near copies of it. */
final class Versions extends Div {

    Versions(Hit hit) {
        addClassNames("versions", "small");
        var translations = hit.versions().stream()
                .filter(version -> !Objects.equals(version.language(), hit.language()))
                .toList();
        var copies = hit.versions().stream()
                .filter(version -> !translations.contains(version))
                .toList();
        if (!translations.isEmpty()) {
            add(translations(translations));
        }
        if (!copies.isEmpty()) {
            add(Markup.tag(
                    "details",
                    "",
                    Markup.tag("summary", "", say("search.copies", copies.size())),
                    Markup.list("", copies.stream().map(Versions::item).toList())));
        }
        setVisible(!hit.versions().isEmpty());
    }

    private static Component translations(List<Version> versions) {
        var line = Markup.p("", Markup.text(say("search.translations") + " "));
        for (var at = 0; at < versions.size(); at++) {
            var version = versions.get(at);
            var language = version.language() == null ? version.title() : Words.languageInItself(version.language());
            var anchor = link("", ItemLink.address("document", version.id()), language);
            anchor.setTitle(version.title());
            anchor.getElement().setAttribute("lang", Objects.requireNonNullElse(version.language(), ""));
            line.add(Markup.text(at == 0 ? "" : ", "), anchor);
        }
        return line;
    }

    private static ListItem item(Version version) {
        var title = link("", ItemLink.address("document", version.id()), version.title());
        title.getElement().setAttribute("dir", "auto");
        return Markup.item("", title);
    }
}
