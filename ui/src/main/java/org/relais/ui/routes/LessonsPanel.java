package org.relais.ui.routes;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.kernel.ItemRef;
import org.relais.routes.RoutePage.Stage;
import org.relais.ui.component.Address;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** What was learnt at a stage. */
final class LessonsPanel extends Section {

    private static final int MOST = 5;

    LessonsPanel(Stage stage, List<ItemRef> lessons) {
        addClassNames("card", "learnt");
        setId("lessons");
        getElement().setAttribute("aria-label", say("route.lessons.title"));
        var all = Address.of("search").with("q", stage.name()).with("tab", "documents");
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("route.lessons.title")),
                Markup.span("small soft", say("route.shownOf", Math.min(MOST, lessons.size()), lessons.size()))));
        add(
                lessons.isEmpty()
                        ? Markup.p("soft small", say("route.noLessons", stage.name()))
                        : Markup.list(
                                "lst",
                                lessons.stream()
                                        .limit(MOST)
                                        .map(lesson -> Markup.item("", ItemLink.to(lesson)))
                                        .toList()),
                Markup.link("small", all.href(), say("route.lessons.search")));
    }
}
