package org.relais.ui.imports;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import org.relais.ui.component.Markup;

/** What can be imported, and what never. */
final class Formats extends Section {

    Formats() {
        addClassNames("card", "panel", "stack");
        add(Markup.h2(say("imports.formats")));
        add(Markup.list(
                "lst",
                Stream.of("people", "partners", "context", "routes", "places", "documents", "vocabularies")
                        .map(kind -> Markup.item(
                                "",
                                Markup.p(
                                        "",
                                        Markup.bold(say("imports.formats." + kind)),
                                        Markup.tag("br", ""),
                                        Markup.span("soft", say("imports.formats." + kind + ".files")))))
                        .toList()));
        add(Markup.p("small soft", say("imports.never")));
    }
}
