package org.relais.ui.search;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.section;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptFinder;
import org.relais.exports.ResultExport;
import org.relais.questions.QuestionLog;
import org.relais.schema.Vocabulary;
import org.relais.search.Hit;
import org.relais.search.ItemFinder;
import org.relais.search.SearchResult;
import org.relais.search.SimilarItems;
import org.relais.search.Suggestions;
import org.relais.search.WhyFinder;
import org.relais.searches.SavedSearch;
import org.relais.searches.SavedSearches;
import org.relais.searches.Tab;
import org.relais.ui.component.Address;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DidYouMean;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Markup;
import org.relais.ui.component.NotUnderstood;
import org.relais.ui.component.SavedMenu;
import org.relais.ui.component.SearchField;
import org.relais.ui.component.SimilarList;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** What do we have on this? */
@Route("search")
@RouteAlias("documents")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SUGGESTIONS = 5;

    private final transient ItemFinder finder;
    private final transient WhyFinder why;
    private final transient ConceptFinder concepts;
    private final transient SimilarItems similar;
    private final transient Suggestions suggestions;
    private final transient Vocabulary vocabulary;
    private final transient DomainNames domains;
    private final transient ResultExport export;
    private final transient SavedSearches saved;
    private final transient Noticing noticing;
    private transient SearchAddress search = new SearchAddress(Address.of("search"));

    SearchView(
            ItemFinder finder,
            WhyFinder why,
            ConceptFinder concepts,
            SimilarItems similar,
            Suggestions suggestions,
            ResultExport export,
            SavedSearches saved,
            Vocabulary vocabulary,
            QuestionLog log) {
        this.concepts = concepts;
        this.similar = similar;
        this.suggestions = suggestions;
        this.noticing = new Noticing(log);
        this.finder = finder;
        this.why = why;
        this.vocabulary = vocabulary;
        this.export = export;
        this.saved = saved;
        this.domains = new DomainNames(vocabulary);
        addClassName("se");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.of(event.getLocation());
        search = new SearchAddress(
                address.path().equals("documents")
                        ? new Address("search", address.parameters()).with("tab", Tab.DOCUMENTS.code())
                        : address);
        var viewer = CurrentViewer.get();
        // First, so that what enters meanwhile is new the next time.
        var kept = search.asked().asksNothing() ? Optional.<SavedSearch>empty() : saved.opened(viewer, search.asked());
        var result = finder.find(viewer, search.query(Words.locale()));
        noticing.asked(search.text(), result, event.getTrigger());
        show(result, kept);
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", search.text().isBlank() ? say("nav.search") : search.text());
    }

    private void show(SearchResult result, Optional<SavedSearch> kept) {
        var open = getChildren().anyMatch(child -> child instanceof FacetPanel panel && panel.isOpen());
        removeAll();
        var facets = new FacetPanel(search, result, vocabulary);
        if (open) {
            facets.open();
        }
        add(head(result, facets, kept), facets, hits(result), new AskThem(result.hits()));
    }

    private Component head(SearchResult result, FacetPanel facets, Optional<SavedSearch> kept) {
        var field = new SearchField(
                        "bigq",
                        say("home.placeholder"),
                        text -> search.asking(text).open())
                .withButton(say("home.search"))
                .withSuggestions(text -> suggestions.asTyped(CurrentViewer.get(), text, SUGGESTIONS));
        field.show(search.text());
        var title = Markup.h1(say("nav.search"));
        title.addClassName("sr");
        var filters = Buttons.button("only-narrow", "filter", say("search.filters"), facets::open);
        var menu = result.hits().isEmpty() ? null : new ExportMenu(export, search.query(Words.locale()), result);
        return Markup.tag(
                "header",
                "shead",
                title,
                div("row", field, filters, saving(kept, result), menu),
                new AdvancedForm(search, concepts, vocabulary),
                new DidYouMean(result.spelling(), search::asking),
                new NotUnderstood(result.notes()),
                new Expansions(search, result),
                new TabBar(search, result));
    }

    private Component hits(SearchResult result) {
        var hits = section("hits");
        hits.getElement().setAttribute("aria-label", say("search.results"));
        if (search.asked().asksNothing()) {
            hits.add(new SavedPanel(saved, vocabulary));
        }
        if (result.hits().isEmpty()) {
            hits.add(NothingFound.of(search, result));
            return hits;
        }
        hits.add(new ResultBar(search, result));
        if (result.timedOut()) {
            hits.add(Markup.p("small soft", say("search.timedOut")));
        }
        if (result.partial()) {
            hits.add(Markup.p("small soft", say("search.partial")));
        }
        result.hits().forEach(hit -> hits.add(noticing.watched(card(hit))));
        if (ResultBar.shown(result) < result.total()) {
            hits.add(more(result));
        }
        return hits;
    }

    private @Nullable Component saving(Optional<SavedSearch> kept, SearchResult result) {
        if (search.asked().asksNothing()) {
            return null;
        }
        var words = new SavedWords(vocabulary, result.names()).of(search.asked());
        return div(
                "row",
                new SavedMenu(() -> saved.lists(CurrentViewer.get())),
                new SaveButton(saved, search.asked(), kept, words));
    }

    private Component card(Hit hit) {
        var asked = search.query(Words.locale());
        return new HitCard(
                hit,
                search.text(),
                domains,
                () -> why.why(CurrentViewer.get(), asked, hit.id()),
                new SimilarPanel(
                        () -> similar.of(CurrentViewer.get(), hit.type(), hit.id(), SimilarList.MOST), domains));
    }

    private Component more(SearchResult result) {
        return search.canShowMore()
                ? link("btn", search.withMore().href(), say("search.more", result.total() - ResultBar.shown(result)))
                : Markup.p("soft", say("search.narrow", result.total()));
    }
}
