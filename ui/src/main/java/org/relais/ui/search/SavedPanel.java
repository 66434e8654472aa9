package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.schema.Vocabulary;
import org.relais.searches.SavedLists;
import org.relais.searches.SavedSearch;
import org.relais.searches.SavedSearches;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Markup;
import org.relais.ui.shell.CurrentViewer;

/** The searches that one keeps, and those that others share: where one starts. */
final class SavedPanel extends Div {

    private static final int OPEN = 5;

    private final transient SavedSearches searches;
    private final transient SavedWords words;

    SavedPanel(SavedSearches searches, Vocabulary vocabulary) {
        this.searches = searches;
        addClassNames("stack", "kept");
        var lists = searches.lists(CurrentViewer.get());
        this.words = new SavedWords(vocabulary, lists.names());
        add(section("saved.mine", lists.mine(), say("saved.mine.none"), null));
        if (!lists.shared().isEmpty()) {
            add(section("saved.others", lists.shared(), "", rest(lists)));
        }
    }

    private Component section(String title, List<SavedSearch> kept, String none, @Nullable Component rest) {
        var rows = kept.stream()
                .<ListItem>map(search -> new SavedRow(searches, search, words.of(search.asked())))
                .toList();
        return Markup.section(
                "card panel",
                Markup.h2(say(title)),
                rows.isEmpty()
                        ? Markup.p("small soft", none)
                        : new Folded("", rows, OPEN, more -> say("saved.more", more)),
                rest);
    }

    private static @Nullable Component rest(SavedLists lists) {
        var listed = lists.shared().size();
        return lists.allShared() > listed
                ? Markup.p("small soft", say("saved.listed", listed, lists.allShared()))
                : null;
    }
}
