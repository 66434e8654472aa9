package org.relais.ui.search;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;
import org.relais.searches.SavedSearch;
import org.relais.searches.SavedSearches;
import org.relais.searches.SearchDraft;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Told;
import org.relais.ui.shell.CurrentViewer;

/** A saved search: its name, what it asks and what is new in it. One's own can be changed and deleted here. */
final class SavedRow extends ListItem {

    private final transient SavedSearches searches;
    private final String words;

    /** @param words what it asks, in words */
    SavedRow(SavedSearches searches, SavedSearch search, String words) {
        this.searches = searches;
        this.words = words;
        show(search);
    }

    private void show(SavedSearch search) {
        removeAll();
        var name = Markup.link("", new Address("search", search.asked().parameters()).href(), search.name());
        name.getElement().setAttribute("dir", "auto");
        add(div(
                "grow",
                Markup.p("name", name, fresh(search), search.mine() ? sharing(search) : null),
                Markup.p("small", words),
                Markup.p("small soft", told(search))));
        var acts = acts(search);
        if (!acts.isEmpty()) {
            add(div("acts", acts));
        }
    }

    private static @Nullable Component fresh(SavedSearch search) {
        var entered = search.entered();
        if (entered == null || entered == 0) {
            return null;
        }
        var badge = span("badge acc", say("saved.entered", entered));
        badge.setTitle(say("saved.entered.what"));
        return badge;
    }

    private static @Nullable Component sharing(SavedSearch search) {
        if (search.shared()) {
            return Badges.badge("plain", "team", say("saved.shared"));
        }
        return search.takenDownBy() == null
                ? null
                : Badges.badge("warn", "hidden", say("saved.takenDownBy", search.takenDownBy()));
    }

    private static String told(SavedSearch search) {
        var by = search.by() == null ? say("saved.byNobody") : say("saved.by", search.by());
        var opened = search.openedAt();
        var since = opened == null
                ? say("saved.neverOpened")
                : say(
                        "saved.opened",
                        Dates.since(LocalDate.ofInstant(opened, ZoneId.systemDefault()), LocalDate.now()));
        return Stream.of(search.mine() ? null : by, since)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private List<NativeButton> acts(SavedSearch search) {
        if (search.mine()) {
            return List.of(
                    Buttons.icon("edit", say("saved.change.named", search.name()), () -> change(search)),
                    Buttons.icon("trash", say("saved.delete.named", search.name()), () -> delete(search)));
        }
        return CurrentViewer.get().role().mayTakeDown()
                ? List.of(
                        Buttons.icon("hidden", say("saved.takeDown.named", search.name()), () -> askToTakeDown(search)))
                : List.of();
    }

    private void change(SavedSearch search) {
        var draft = new SearchDraft(search.name(), search.address(), search.shared());
        new SaveForm(
                        say("saved.change"),
                        draft,
                        words,
                        given -> show(searches.change(CurrentViewer.get(), search.id(), given)))
                .show();
    }

    private void delete(SavedSearch search) {
        attempt(() -> {
            searches.remove(CurrentViewer.get(), search.id());
            instead(
                    say("saved.deleted", search.name()),
                    Buttons.button("sm", say("saved.undo"), () -> restore(search)));
        });
    }

    private void restore(SavedSearch search) {
        attempt(() -> show(searches.restore(CurrentViewer.get(), search.id())));
    }

    private void askToTakeDown(SavedSearch search) {
        instead(
                say("saved.takeDown.what", search.name()),
                Buttons.button("sm danger", say("saved.takeDown"), () -> takeDown(search)),
                Buttons.button("sm", say("saved.cancel"), () -> show(search)));
    }

    private void takeDown(SavedSearch search) {
        attempt(() -> {
            searches.remove(CurrentViewer.get(), search.id());
            instead(say("saved.takenDown", search.name()));
        });
    }

    /** Something else in the place of the row, with the focus on the first thing to do. */
    private void instead(String text, NativeButton... actions) {
        removeAll();
        var said = Markup.p("grow", text);
        said.getElement().setAttribute("role", "status");
        add(said, div("acts", actions));
        Stream.of(actions).findFirst().ifPresent(NativeButton::focus);
    }

    private static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }
}
