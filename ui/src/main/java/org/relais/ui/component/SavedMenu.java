package org.relais.ui.component;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.searches.SavedLists;
import org.relais.searches.SavedSearch;

/** Saved searches beside a search field, those opened last first. They are asked for when it is opened. */
public final class SavedMenu extends NativeDetails {

    private static final int MOST = 6;

    public SavedMenu(Supplier<SavedLists> ask) {
        addClassName("saved");
        var summary = Markup.span("btn", new Icon("bookmark"), Markup.text(say("saved.menu")));
        setSummary(summary);
        addToggleListener(event -> {
            if (event.isOpened()) {
                setContent(content(ask.get()));
            }
        });
    }

    private static Component content(SavedLists lists) {
        if (lists.isEmpty()) {
            return Markup.div("card", Markup.p("small soft", say("saved.mine.none")));
        }
        return Markup.div(
                "card",
                part("saved.mine", lists.mine()),
                part("saved.others", lists.shared()),
                Markup.link("all small", "search", say("saved.all")));
    }

    private static @Nullable Component part(String title, List<SavedSearch> searches) {
        return searches.isEmpty()
                ? null
                : Markup.section(
                        "",
                        Markup.h3(say(title)),
                        Markup.list(
                                "",
                                searches.stream()
                                        .limit(MOST)
                                        .map(SavedMenu::entry)
                                        .toList()));
    }

    private static ListItem entry(SavedSearch search) {
        var name = Markup.span("", search.name());
        name.getElement().setAttribute("dir", "auto");
        var entered = search.entered();
        var badges = Stream.ofNullable(entered)
                .filter(count -> count > 0)
                .map(count -> Markup.span("badge acc", say("saved.entered", count)))
                .findFirst()
                .orElse(null);
        return Markup.item(
                "", Markup.link("", new Address("search", search.asked().parameters()).href(), name, badges));
    }
}
