package org.relais.ui.people;

import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.shell.CurrentViewer;

/** What is known of somebody and since when, on a line of time; a mark leads to its sentence. */
final class EvidenceSection extends Section {

    EvidenceSection(String name, EvidenceViewModel model, EvidenceList list, LocalDate today) {
        addClassNames("card", "panel");
        add(Markup.tag("header", "spread wraps", h2(say("people.evidence")), span("small soft", counts(model))));
        add(
                model.all().isEmpty()
                        ? nothing(name)
                        : EvidenceTimeline.of(model.shown(), today)
                                .map(data -> drawing(data, list))
                                .orElseGet(() -> p("small soft", say("people.noDates"))));
    }

    private static Component drawing(Object data, EvidenceList list) {
        var drawing = new Drawing("relais-timeline", data);
        drawing.onChosen(event -> list.goTo(Integer.parseInt(event.id())));
        return drawing;
    }

    private static Component nothing(String name) {
        return States.empty(
                say("people.noEvidence", name),
                say("people.noEvidence.what"),
                CurrentViewer.get().role().mayImport()
                        ? link("btn", "imports", say("people.import"))
                        : link("btn", "experts", say("nav.experts")));
    }

    private static String counts(EvidenceViewModel model) {
        return EvidenceTimeline.KINDS.stream()
                .filter(kind -> model.count(kind) > 0)
                .map(kind -> say("people.count." + kind, model.count(kind)))
                .collect(Collectors.joining(say("list.comma")));
    }
}
