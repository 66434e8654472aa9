package org.relais.ui.shortlists;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.exports.ShortlistExport;
import org.relais.kernel.RelaisException;
import org.relais.missions.NeedFilling;
import org.relais.security.Viewer;
import org.relais.shortlists.Shortlist;
import org.relais.shortlists.Shortlist.Entry;
import org.relais.shortlists.ShortlistChange;
import org.relais.shortlists.ShortlistState;
import org.relais.shortlists.Shortlists;
import org.relais.ui.component.Address;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Told;
import org.relais.ui.component.Undo;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Who is asked for a need, and what did they answer? */
@Route("need/:id/shortlist")
@PermitAll
class ShortlistView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LEAST_COMPARED = 2;
    private static final int MOST_COMPARED = 4;

    private final transient Shortlists shortlists;
    private final transient ShortlistExport export;
    private final transient NeedFilling needs;
    private final Paragraph summary = Markup.p("soft");
    private final Span compare = new Span();
    private final Outcome outcome = new Outcome();
    private String need = "";
    private String title = "";
    private transient ShortlistCards cards = new ShortlistCards(null);

    ShortlistView(Shortlists shortlists, ShortlistExport export, NeedFilling needs) {
        this.shortlists = shortlists;
        this.export = export;
        this.needs = needs;
        addClassName("sl");
        summary.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        need = event.getRouteParameters().get("id").orElseThrow();
        var list = shortlists.of(CurrentViewer.get(), need, Words.locale());
        title = list.need().title();
        cards = new ShortlistCards(mayChange() ? this::change : null);
        removeAll();
        add(head(list), outcome, cards);
        show(list);
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("shortlist.titleOf", title));
    }

    private Component head(Shortlist list) {
        return Markup.tag(
                "header",
                "head",
                div(
                        "grow",
                        Markup.p(
                                "crumb",
                                ItemLink.to(list.mission()),
                                Markup.text(" / "),
                                link("", experts().href(), title)),
                        Markup.h1(say("shortlist.title")),
                        summary),
                compare,
                link("btn", experts().href(), say("shortlist.seek")),
                new ShortlistFiles(export, need));
    }

    private Address experts() {
        return Address.of("experts").with("need", need);
    }

    private void show(Shortlist list) {
        var counts = Arrays.stream(ShortlistState.values())
                .filter(state -> !list.in(state).isEmpty())
                .map(state ->
                        say("shortlist.count." + state.code(), list.in(state).size()))
                .collect(Collectors.joining(" · "));
        summary.setText(counts.isEmpty() ? say("shortlist.nobodyYet") : counts);
        outcome.show(list, mayChange(), () -> become(needs::fill), () -> become(needs::reopen));
        compare(list);
        cards.show(list, empty());
    }

    private Component empty() {
        return States.empty(
                say("shortlist.empty"),
                say(mayChange() ? "shortlist.empty.what" : "shortlist.empty.reader"),
                link("btn primary", experts().href(), say("shortlist.seek")));
    }

    /** Those who may still go, side by side. */
    private void compare(Shortlist list) {
        var people = list.entries().stream()
                .filter(entry -> entry.state() != ShortlistState.DECLINED)
                .map(entry -> entry.person().id())
                .limit(MOST_COMPARED)
                .toList();
        var address = Address.of("experts/compare").with("need", need).with("compare", people);
        compare.removeAll();
        if (people.size() >= LEAST_COMPARED) {
            compare.add(link("btn", address.href(), say("shortlist.compare", people.size())));
        }
    }

    private void change(Entry entry, ShortlistState state, @Nullable String note) {
        trying(viewer -> {
            var step = shortlists.change(
                    viewer, need, entry.person().id(), new ShortlistChange(state, note, entry.step()));
            if (state == ShortlistState.OFF) {
                Undo.offer(say("shortlist.wentOff", entry.person().title()), () -> putBack(entry, step));
            }
        });
    }

    private void putBack(Entry entry, int step) {
        trying(viewer ->
                shortlists.change(viewer, need, entry.person().id(), new ShortlistChange(entry.state(), null, step)));
    }

    private void become(BiConsumer<Viewer, String> filling) {
        trying(viewer -> filling.accept(viewer, need));
    }

    /** Shows the list as it is afterwards, also when something was refused: then somebody else was faster. */
    private void trying(Consumer<Viewer> action) {
        var viewer = CurrentViewer.get();
        try {
            action.accept(viewer);
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
        show(shortlists.of(viewer, need, Words.locale()));
    }

    private static boolean mayChange() {
        return CurrentViewer.get().role().mayShortlist();
    }
}
