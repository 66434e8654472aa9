package org.relais.ui.people;

import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;

/** The evidence on somebody as sentences, all of it or that on one domain. */
final class EvidenceList extends Section {

    private static final int OPEN = 8;

    private final transient List<ListItem> lines;
    private final boolean filtered;

    EvidenceList(EvidenceViewModel model) {
        lines = model.shown().stream().map(EvidenceLine::of).toList();
        filtered = model.domain().isPresent();
        addClassNames("card", "panel");
        getElement().setAttribute("tabindex", "-1");
        add(
                Markup.tag("header", "spread wraps", h2(say("people.pieces.heading")), count(model)),
                lines.isEmpty()
                        ? States.empty(say("people.noneHere"), say("people.noneHere.what"))
                        : new Folded("pieces", lines, OPEN, more -> say("people.morePieces", more)));
    }

    /** Brings the piece into view that stands at a place of what is shown. */
    void goTo(int at) {
        Folded.goTo(lines.get(at));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (filtered) {
            Folded.goTo(this);
        }
    }

    private static Component count(EvidenceViewModel model) {
        var shown = model.shown().size();
        var count = span("row wrap small soft");
        count.getElement().setAttribute("role", "status");
        model.domain()
                .ifPresentOrElse(
                        domain -> count.add(
                                Markup.text(say(
                                        "people.onDomain",
                                        shown,
                                        model.all().size(),
                                        domain.prefLabel().in(Words.locale()))),
                                link("", model.onAll(), say("people.onAll"))),
                        () -> count.add(Markup.text(say("people.pieces", shown))));
        return count;
    }
}
