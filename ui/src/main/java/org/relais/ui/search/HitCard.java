package org.relais.ui.search;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;
import org.relais.search.Caption;
import org.relais.search.Hit;
import org.relais.search.Hit.Passage;
import org.relais.search.ItemType;
import org.relais.search.Why;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Fragments;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** One item found: what it is, where it answers, whom to ask, and why it is here. */
final class HitCard extends Article {

    private static final int MOST_DOMAINS = 3;
    private static final int MOST_PLACES = 4;

    private final Hit hit;
    private final String asked;

    HitCard(Hit hit, String asked, DomainNames domains, Supplier<Why> ask, SimilarPanel similar) {
        this.hit = hit;
        this.asked = asked;
        var why = new WhyPanel(ask, domains);
        addClassNames("card", "hit");
        add(meta(), title());
        if (!hit.successors().isEmpty()) {
            add(successors());
        }
        Optional.ofNullable(quote(hit.passage())).ifPresent(this::add);
        if (!hit.others().isEmpty()) {
            add(others());
        }
        add(new Versions(hit), foot(domains, why, similar), why, similar);
    }

    private Component meta() {
        var kind = hit.kind();
        var named = kind != null && isReading();
        var name = named ? say("kind." + kind) : say("type." + hit.type().code());
        return p(
                "meta",
                span("kind", new Icon(Icon.of(hit.type())), Markup.text(name)),
                state(),
                hit.freshness() == null || hit.superseded() ? null : Badges.freshness(hit.freshness()),
                hit.language() == null ? null : Badges.language(hit.language()),
                hit.sensitivity() > Sensitivity.INTERNAL.level()
                        ? Badges.sensitivity(Sensitivity.ofLevel(hit.sensitivity()))
                        : null,
                hit.fictional() ? Badges.fictional() : null,
                span("", where()));
    }

    private @Nullable Component state() {
        if (hit.superseded()) {
            return Badges.documentState("superseded");
        }
        return hit.state() != null && hit.type() == ItemType.DOCUMENT ? Badges.documentState(hit.state()) : null;
    }

    private Component successors() {
        var line = p("small", Markup.text(say("search.successors") + " "));
        line.add(links(hit.successors(), "document"));
        return line;
    }

    /** Their names side by side, each a way to the item. */
    private static Component links(List<Caption> items, String type) {
        var names = span("");
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            names.add(Markup.text(at == 0 ? "" : ", "), link("", ItemLink.address(type, item.id()), item.name()));
        }
        return names;
    }

    private String where() {
        var places = hit.places().stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        var date = hit.date() == null ? "" : Dates.month(hit.date());
        return places.isEmpty() || date.isEmpty() ? places + date : places + " · " + date;
    }

    private Component title() {
        var link = link("", address(hit.passage()));
        var title = new H2(Fragments.into(link, hit.markedTitle(Words.locale())));
        title.getElement().setAttribute("dir", "auto");
        if (hit.language() != null) {
            title.getElement().setAttribute("lang", hit.language());
        }
        return title;
    }

    /** Further passages of the same item, each a way into it. */
    private Component others() {
        var passages = hit.others().stream()
                .map(passage -> Markup.item("", link("small", address(passage), named(passage)), quote(passage)))
                .toList();
        return Markup.tag(
                "details",
                "others",
                Markup.tag("summary", "", say("search.others", hit.others().size())),
                Markup.list("", passages));
    }

    private static String named(Passage passage) {
        return place(passage).isEmpty() ? say("search.passage") : place(passage);
    }

    private String address(@Nullable Passage passage) {
        if (hit.type() == ItemType.DOCUMENT) {
            return Address.of(ItemLink.address("document", hit.id()))
                    .with("passage", passage == null ? "" : passage.part())
                    .with("q", asked)
                    .href();
        }
        return hit.type() == ItemType.EVENT
                ? Address.of("search").with("q", asked).href()
                : ItemLink.address(hit.type().code(), hit.id());
    }

    private static @Nullable Component quote(@Nullable Passage passage) {
        if (passage == null || passage.text().isEmpty()) {
            return null;
        }
        var quote = Markup.tag("blockquote", "").attribute("dir", "auto");
        if (passage.language() != null) {
            quote.attribute("lang", passage.language());
        }
        Fragments.into(quote, passage.text());
        var place = place(passage);
        return place.isEmpty() ? quote : with(quote, place);
    }

    private static Component with(org.relais.ui.component.Tag quote, String place) {
        quote.add(Markup.text(" "), Markup.tag("cite", "", place));
        return quote;
    }

    private static String place(Passage passage) {
        if (passage.page() != null) {
            return say("search.page", passage.page());
        }
        return passage.heading() == null ? "" : passage.heading();
    }

    private Component foot(DomainNames domains, WhyPanel why, SimilarPanel similar) {
        var foot = div("foot");
        hit.domains().stream().limit(MOST_DOMAINS).forEach(domain -> foot.add(domains.link(domain)));
        if (!hit.people().isEmpty()) {
            foot.add(span("", Markup.text(say("search.by") + " "), links(hit.people(), "person")));
        }
        foot.add(span("go", isReading() ? similar.toggle() : null, why.toggle()));
        return foot;
    }

    private boolean isReading() {
        return hit.type() == ItemType.DOCUMENT || hit.type() == ItemType.LESSON;
    }
}
