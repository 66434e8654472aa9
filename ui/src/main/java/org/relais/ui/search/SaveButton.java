package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.searches.AskedAddress;
import org.relais.searches.SavedSearch;
import org.relais.searches.SavedSearches;
import org.relais.searches.SearchDraft;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Told;
import org.relais.ui.shell.CurrentViewer;

/** Keeps the search that is shown; where it is kept already, says by which name and lets it be changed. */
final class SaveButton extends Div {

    private final transient SavedSearches searches;
    private final transient AskedAddress asked;
    private final String words;
    private transient @Nullable SavedSearch kept;

    /** @param words what is asked, in words */
    SaveButton(SavedSearches searches, AskedAddress asked, Optional<SavedSearch> kept, String words) {
        this.searches = searches;
        this.asked = asked;
        this.words = words;
        this.kept = kept.filter(SavedSearch::mine).orElse(null);
        addClassName("save");
        show();
    }

    private void show() {
        removeAll();
        var mine = kept;
        var label = mine == null ? say("saved.save") : say("saved.kept", mine.name());
        var button = Buttons.button("", "bookmark", label, this::ask);
        button.setTitle(label);
        add(button);
    }

    private void ask() {
        var mine = kept;
        if (mine == null) {
            var name = asked.text().isEmpty() ? words : asked.text();
            var prefilled = name.substring(0, Math.min(name.length(), SearchDraft.LONGEST_NAME));
            new SaveForm(say("saved.save"), new SearchDraft(prefilled, asked.line(), false), words, this::save).show();
        } else {
            var draft = new SearchDraft(mine.name(), mine.address(), mine.shared());
            new SaveForm(say("saved.change"), draft, words, given -> change(mine, given)).show();
        }
    }

    private void save(SearchDraft draft) {
        keep(searches.save(CurrentViewer.get(), draft), "saved.done");
    }

    private void change(SavedSearch mine, SearchDraft draft) {
        keep(searches.change(CurrentViewer.get(), mine.id(), draft), "saved.changed");
    }

    private void keep(SavedSearch search, String told) {
        kept = search;
        show();
        Told.done(say(told, search.name()));
    }
}
