package org.relais.ui.people;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Sensitivity;
import org.relais.people.PersonPage;
import org.relais.people.PersonQuery;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Initials;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Who is this, and how do we know? */
@Route("person/:id")
@PermitAll
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PersonQuery query;
    private final transient Vocabulary vocabulary;
    private String name = "";

    PersonView(PersonQuery query, Vocabulary vocabulary) {
        this.query = query;
        this.vocabulary = vocabulary;
        addClassName("pe");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var page = query.page(CurrentViewer.get(), id, Words.locale());
        var model = new EvidenceViewModel(page.evidence(), Address.of(event.getLocation()), vocabulary);
        var list = new EvidenceList(model);
        var today = LocalDate.now();
        name = page.name();
        removeAll();
        add(
                head(page),
                div(
                        "l",
                        new EvidenceSection(page.name(), model, list, today),
                        new SkillTable(page.skills(), model),
                        new AvailabilitySection(page.availability(), today),
                        model.all().isEmpty() ? null : list),
                new PersonSide(page, new DomainNames(vocabulary)));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", name);
    }

    private static Component head(PersonPage page) {
        return Markup.tag(
                "header",
                "",
                Initials.of(page.name(), "xl"),
                div(
                        "grow",
                        p("crumb", link("", "experts", say("nav.experts"))),
                        div(
                                "row wrap",
                                Markup.h1(page.name()),
                                page.fictional() ? Badges.fictional() : null,
                                page.sensitivity().compareTo(Sensitivity.INTERNAL) > 0
                                        ? Badges.sensitivity(page.sensitivity())
                                        : null),
                        facts(page),
                        about(page)),
                link("btn", Address.of("experts").with("like", page.id()).href(), say("people.similar")),
                link("btn primary", "experts", new Icon("people"), Markup.text(say("people.forNeed"))));
    }

    private static Component facts(PersonPage page) {
        var known = Stream.of(page.profession(), page.cellRole(), base(page))
                .filter(Objects::nonNull)
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
        var consent = page.consentOn();
        var clearance = page.clearance();
        return div(
                "row wrap soft",
                known.isEmpty() ? null : span("", known),
                consent == null
                        ? span("badge unk", say("people.consent.unknown"))
                        : Badges.badge("ok", "check", say("people.consent", Dates.day(consent))),
                clearance == null ? null : span("", say("experts.clearance", say("sensitivity." + clearance.word()))));
    }

    private static String base(PersonPage page) {
        var country = page.country() == null ? "" : Words.country(page.country());
        if (page.base() == null) {
            return country.isEmpty() ? "" : say("people.base", country);
        }
        return say("people.base", country.isEmpty() ? page.base() : page.base() + say("list.comma") + country);
    }

    private static @Nullable Component about(PersonPage page) {
        if (page.about() == null) {
            return null;
        }
        var about = p("about", page.about());
        about.getElement().setAttribute("dir", "auto");
        return about;
    }
}
