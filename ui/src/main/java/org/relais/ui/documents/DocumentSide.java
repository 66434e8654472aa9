package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Aside;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.documents.DocumentPage;
import org.relais.search.Similar;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.RefList;
import org.relais.ui.component.SimilarList;
import org.relais.ui.component.SourceNote;

/** Around a document: who wrote it, what it is about, what was learned from it, where it comes from. */
final class DocumentSide extends Aside {

    DocumentSide(DocumentPage page, List<Similar> similar, DomainNames domains) {
        addClassName("side");
        getElement().setAttribute("aria-label", say("documents.around"));
        if (page.summary() != null) {
            add(Markup.section("", Markup.h3(say("documents.summary")), Markup.p("", page.summary())));
        }
        if (!page.authors().isEmpty()) {
            var authors = Markup.section("", Markup.h3(say("documents.authors")));
            page.authors()
                    .forEach(author -> authors.add(Markup.div(
                            "pp",
                            Initials.of(author.person().title(), ""),
                            Markup.p(
                                    "",
                                    ItemLink.to(author.person()),
                                    Markup.tag("br", ""),
                                    Markup.span("soft", say("experts.role." + author.role()))))));
            add(authors);
        }
        if (!page.domains().isEmpty()) {
            var about = Markup.section("", Markup.h3(say("documents.domains")));
            var names = Markup.div("stack");
            page.domains().forEach(domain -> names.add(domains.link(domain.id())));
            about.add(names);
            add(about);
        }
        Stream.of(
                        RefList.of(say("documents.supersededBy"), page.supersededBy()),
                        RefList.of(say("documents.supersedes"), page.supersedes()),
                        RefList.of(say("documents.translations"), page.translations()),
                        RefList.of(say("documents.lessons"), page.lessons()),
                        RefList.of(say("documents.missions"), page.missions()),
                        RefList.of(say("documents.stages"), page.stages()),
                        RefList.of(say("documents.organisations"), page.organisations()))
                .filter(java.util.Objects::nonNull)
                .forEach(this::add);
        Optional.ofNullable(new SimilarList(domains).titled(similar)).ifPresent(this::add);
        add(SourceNote.of(page.source()));
    }
}
