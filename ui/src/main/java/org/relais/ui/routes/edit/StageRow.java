package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.routes.edit.DraftStage;
import org.relais.routes.edit.RouteDraft;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** A stage in the list: its number and name, where it is, and when it is not there. */
final class StageRow extends ListItem {

    private final Span name = new Span();
    private final Span where = new Span();
    private final NativeButton button;

    StageRow(String key, Runnable choose) {
        button = new NativeButton("", event -> choose.run());
        button.getElement().setAttribute("type", "button");
        var bold = Markup.tag("b", "", name).attribute("dir", "auto");
        where.addClassNames("small", "soft");
        button.add(bold, where);
        var handle = Markup.span("handle", new Icon("menu"));
        handle.getElement().setAttribute("aria-hidden", "true").setAttribute("title", say("routeEdit.move.drag"));
        getElement().setAttribute("data-key", key);
        add(handle, button);
    }

    void show(RouteDraft draft, DraftStage stage, boolean chosen, boolean wrong, LocalDate day) {
        var called = stage.names().in(Words.locale());
        name.setText(
                (draft.stages().indexOf(stage) + 1) + ". " + (called.isEmpty() ? say("routeEdit.unnamed") : called));
        where.setText(Stream.of(country(stage), place(stage), absence(stage, day), wrong ? say("routeEdit.wrong") : "")
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · ")));
        where.setClassName("wrong", wrong);
        setClassName("is-chosen", chosen);
        setClassName("beside", draft.isOnBranch(stage.key()));
        button.getElement().setAttribute("aria-pressed", "" + chosen);
    }

    void focusOnIt() {
        button.focus();
    }

    private static String country(DraftStage stage) {
        return stage.places().stream()
                .flatMap(place -> Optional.ofNullable(place.country()).stream())
                .findFirst()
                .map(Words::country)
                .orElse(stage.sea() ? say("route.sea") : "");
    }

    private static String place(DraftStage stage) {
        return stage.places().stream()
                .findFirst()
                .map(place -> place.name().equals(stage.names().fr()) ? "" : place.name())
                .orElse(say("routeEdit.noPlace"));
    }

    private static String absence(DraftStage stage, LocalDate day) {
        return stage.periods().stream().anyMatch(period -> period.contains(day))
                ? ""
                : say("routeEdit.notThere", Dates.day(day));
    }
}
