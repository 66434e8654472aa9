package org.relais.ui.home;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.section;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.relais.overview.HomePage;
import org.relais.overview.HomePage.DomainTile;
import org.relais.overview.HomePage.RecentLesson;
import org.relais.overview.HomeQuery;
import org.relais.search.Suggestions;
import org.relais.searches.SavedSearches;
import org.relais.ui.component.Address;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SavedMenu;
import org.relais.ui.component.SearchField;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Where everybody starts. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SUGGESTIONS = 5;

    private final transient HomeQuery query;
    private final transient Suggestions suggestions;
    private final transient SavedSearches saved;

    HomeView(HomeQuery query, Suggestions suggestions, SavedSearches saved) {
        this.saved = saved;
        this.query = query;
        this.suggestions = suggestions;
        addClassName("ho");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = query.page(CurrentViewer.get(), Words.locale());
        removeAll();
        add(ask());
        if (page.empty()) {
            add(States.empty(
                    say("home.empty"), say("home.empty.what"), link("btn primary", "imports", say("home.import"))));
            return;
        }
        add(tiles(page), div("cols", new TaskList(page.tasks()), lessons(page)));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.home"));
    }

    private Component ask() {
        var field = new SearchField("bigq", say("home.placeholder"), HomeView::search)
                .withButton(say("home.search"))
                .withSuggestions(text -> suggestions.asTyped(CurrentViewer.get(), text, SUGGESTIONS));
        var examples = div("eg", span("", say("home.examples")));
        Stream.of("home.example.lessons", "home.example.experts", "home.example.partners")
                .map(Words::say)
                .forEach(text -> examples.add(
                        link("", Address.of("search").with("q", text).href(), text)));
        examples.add(new SavedMenu(() -> saved.lists(CurrentViewer.get())));
        return section("ask", Markup.h1(say("home.title")), field, examples);
    }

    private static void search(String text) {
        Address.of("search").with("q", text).open();
    }

    private static Component tiles(HomePage page) {
        var tiles = Markup.tag("nav", "tiles").attribute("aria-label", say("home.domains"));
        page.domains().forEach(tile -> tiles.add(tile(tile)));
        return tiles;
    }

    private static Component tile(DomainTile tile) {
        var gaps = tile.gaps() == 0
                ? p("lac none", say("home.noGap"))
                : p("lac gap", new Icon("warning", 14), span("", say("home.gaps", tile.gaps())));
        return link(
                "card tile " + tile.domain(),
                ItemLink.address("domain", tile.domain()),
                new Mark(tile.domain(), 28),
                Markup.h2(Words.capital(tile.label())),
                Markup.tag(
                        "dl",
                        "",
                        Markup.tag("dt", "", say("home.people")),
                        Markup.tag("dd", "", "" + tile.people()),
                        Markup.tag("dt", "", say("home.lessons")),
                        Markup.tag("dd", "", "" + tile.lessons())),
                gaps);
    }

    private static Component lessons(HomePage page) {
        var all = Address.of("search").with("tab", "documents").href();
        var head = Markup.tag(
                "header",
                "spread",
                Markup.h2(say("home.recent")),
                link("small", all, say("home.allLessons", page.allLessons())));
        return section(
                "card rec",
                head,
                Markup.list("", page.lessons().stream().map(HomeView::lesson).toList()));
    }

    private static com.vaadin.flow.component.html.ListItem lesson(RecentLesson lesson) {
        var top = lesson.top();
        return Markup.item(
                "",
                ItemLink.to(lesson.lesson()),
                p(
                        "",
                        top == null ? null : Mark.named(top, say("domain." + top)),
                        lesson.where() == null ? null : span("", lesson.where()),
                        lesson.by() == null ? null : span("", say("home.by", lesson.by())),
                        lesson.date() == null ? null : span("", Dates.day(lesson.date()))));
    }
}
