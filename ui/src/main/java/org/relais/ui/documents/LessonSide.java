package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Aside;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.documents.LessonPage;
import org.relais.search.Similar;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.RefList;
import org.relais.ui.component.SimilarList;
import org.relais.ui.component.SourceNote;

/** Around a lesson: whom to ask, where it holds, what is near. */
final class LessonSide extends Aside {

    LessonSide(LessonPage page, List<Similar> similar, DomainNames domains) {
        addClassName("side");
        getElement().setAttribute("aria-label", say("documents.around"));
        if (!page.learnedBy().isEmpty()) {
            var people = Markup.section("", Markup.h3(say("search.ask")));
            page.learnedBy()
                    .forEach(person -> people.add(
                            Markup.div("pp", Initials.of(person.title(), ""), Markup.p("", ItemLink.to(person)))));
            add(people);
        }
        if (!page.domains().isEmpty()) {
            var names = Markup.div("stack");
            page.domains().forEach(domain -> names.add(domains.link(domain.id())));
            add(Markup.section("", Markup.h3(say("documents.domains")), names));
        }
        Stream.of(
                        RefList.of(say("documents.missions"), page.missions()),
                        RefList.of(say("documents.stages"), page.stages()),
                        RefList.of(say("documents.near"), page.near()))
                .filter(Objects::nonNull)
                .forEach(this::add);
        Optional.ofNullable(new SimilarList(domains).titled(similar)).ifPresent(this::add);
        add(SourceNote.of(page.source()));
    }
}
