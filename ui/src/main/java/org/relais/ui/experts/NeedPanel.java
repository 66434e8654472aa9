package org.relais.ui.experts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.missions.NeedPage;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** The need as it was understood, every part of which can be corrected. */
final class NeedPanel extends Aside {

    private final transient ExpertsViewModel model;
    private final transient ExpertRequest request;
    private final transient DomainNames names;

    NeedPanel(ExpertsViewModel model, ExpertRequest request, @Nullable NeedPage need, Vocabulary vocabulary) {
        this.model = model;
        this.request = request;
        this.names = new DomainNames(vocabulary);
        addClassNames("need", "card");
        getElement().setAttribute("aria-label", say("experts.need"));
        add(Buttons.button("only-narrow ghost", "close", say("search.close"), () -> removeClassName("open")));
        add(need == null ? question() : published(need));
        add(domains(vocabulary));
        add(Markup.tag("hr", ""));
        add(p("cap", new Icon("info"), span("", say("experts.conditions.explained"))));
        add(new ConditionFields(model, request));
    }

    void open() {
        addClassName("open");
    }

    private Component question() {
        var text = new TextArea(say("experts.question"));
        text.setValue(model.text());
        text.setWidthFull();
        return div(
                "f",
                text,
                Buttons.button(
                        "primary",
                        "search",
                        say("home.search"),
                        () -> model.withText(text.getValue()).open()));
    }

    private static Component published(NeedPage need) {
        var when = need.publishedOn() == null ? "" : say("experts.published", Dates.day(need.publishedOn()));
        var mission = p("small soft", ItemLink.to(need.mission()), Markup.text(when));
        var stage = need.stage() == null
                ? null
                : div("f", p("lab", say("experts.place")), div("field", new Icon("pin"), ItemLink.to(need.stage())));
        var text = need.text() == null ? null : div("f", p("lab", say("experts.alsoText")), p("small", need.text()));
        return div(
                "",
                div("spread", Markup.h2(need.role()), span("badge acc", say("experts.needState." + need.state()))),
                mission,
                stage,
                text);
    }

    private Component domains(Vocabulary vocabulary) {
        var chips = Markup.tag("ul", "dchips");
        request.domains().forEach(wanted -> chips.add(domain(wanted)));
        var add = new Choice<Concept>(
                say("experts.addDomain"),
                List.copyOf(vocabulary.concepts()),
                concept -> Words.capital(concept.prefLabel().in(Words.locale())),
                concept -> model.withDomains(request, list -> with(list, new Wanted(concept.notation(), null)))
                        .open());
        return div(
                "f",
                p("lab", Markup.text(say("experts.domains")), span("", say("experts.domains.count"))),
                request.domains().isEmpty() ? p("small soft", say("experts.noDomain")) : chips,
                add);
    }

    private Component domain(Wanted wanted) {
        var name = names.name(wanted.notation());
        return Markup.item(
                "dchip",
                new Mark(names.top(wanted.notation()), 16),
                span("grow", name),
                wanted.level() == null ? null : span("pick", say("level." + wanted.level())),
                Buttons.icon(
                        "close",
                        say("experts.remove", name),
                        () -> model.withDomains(request, list -> {
                                    list.remove(wanted);
                                    return list;
                                })
                                .open()));
    }

    static <T> List<T> with(List<T> list, T one) {
        if (!list.contains(one)) {
            list.add(one);
        }
        return list;
    }
}
