package org.relais.ui.experts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.ExpertRequest.Constraint;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.kernel.Sensitivity;
import org.relais.people.Professions;
import org.relais.ui.component.DayPicker;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** Languages, dates and constraints: what sorts and filters without changing the score. */
final class ConditionFields extends Div {

    private static final List<String> LANGUAGES = List.of(
            "fr", "en", "ar", "es", "it", "pt", "de", "ha", "ti", "am", "so", "fa", "ps", "tr", "ff", "bm", "wo", "sw");
    private static final List<String> LEVELS = List.of("A2", "B1", "B2", "C1");
    private static final List<Constraint> CONSTRAINTS = Stream.concat(
                    Stream.of(
                            new Constraint("consent", ""),
                            new Constraint("gender", "f"),
                            new Constraint("gender", "m"),
                            new Constraint("clearance", Sensitivity.RESTRICTED.word()),
                            new Constraint("clearance", Sensitivity.CONFIDENTIAL.word())),
                    Stream.concat(
                            Professions.usual().all().stream().map(one -> new Constraint("profession", one)),
                            Stream.of(
                                            "LY", "NE", "ML", "MR", "SN", "MA", "DZ", "TN", "EG", "TR", "GR", "RS",
                                            "BA", "IT", "ES", "FR", "sea")
                                    .map(country -> new Constraint("country", country))))
            .toList();

    private final transient ExpertsViewModel model;
    private final transient ExpertRequest request;

    ConditionFields(ExpertsViewModel model, ExpertRequest request) {
        this.model = model;
        this.request = request;
        add(languages(), window(), constraints());
    }

    private Component languages() {
        var chips = div("chips");
        request.languages()
                .forEach(wanted -> chips.add(chip(
                        name(wanted),
                        () -> model.withLanguages(request, list -> {
                                    list.remove(wanted);
                                    return list;
                                })
                                .open())));
        var all = LANGUAGES.stream()
                .flatMap(tag -> Stream.concat(
                        Stream.of(new LanguageWanted(tag, null)),
                        LEVELS.stream().map(level -> new LanguageWanted(tag, level))))
                .toList();
        var add = new Choice<LanguageWanted>(
                say("experts.addLanguage"),
                all,
                ConditionFields::name,
                chosen -> model.withLanguages(request, list -> NeedPanel.with(list, chosen))
                        .open());
        return div("f", p("lab", say("experts.languages")), chips, add);
    }

    private Component window() {
        var from = day(say("experts.from"), request.window().from());
        var to = day(say("experts.to"), request.window().to());
        Runnable change = () -> model.withWindow(from.getValue(), to.getValue()).open();
        Stream.of(from, to)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        change.run();
                    }
                }));
        return div("f", from, to);
    }

    private Component constraints() {
        var chips = div("chips");
        request.constraints()
                .forEach(constraint -> chips.add(chip(
                        name(constraint),
                        () -> model.withConstraints(request, list -> {
                                    list.remove(constraint);
                                    return list;
                                })
                                .open())));
        var add = new Choice<Constraint>(
                say("experts.addConstraint"),
                CONSTRAINTS,
                ConditionFields::name,
                chosen -> model.withConstraints(request, list -> NeedPanel.with(list, chosen))
                        .open());
        return div("f", p("lab", say("experts.constraints")), chips, add);
    }

    private static DayPicker day(String label, @Nullable LocalDate value) {
        var picker = new DayPicker(value);
        picker.setLabel(label);
        picker.setWidthFull();
        return picker;
    }

    private static Component chip(String text, Runnable remove) {
        var button = org.relais.ui.component.Buttons.button("", "", remove);
        button.setClassName("x");
        button.add(new Icon("close", 14));
        button.setAriaLabel(say("experts.remove", text));
        return Markup.span("chip", Markup.text(text), button);
    }

    private static String name(LanguageWanted wanted) {
        return wanted.level() == null
                ? Words.language(wanted.tag())
                : Words.language(wanted.tag()) + " " + wanted.level();
    }

    private static String name(Constraint constraint) {
        return constraint.kind().equals("country")
                ? say("experts.accepts", Words.country(constraint.value()))
                : ConditionLine.wanted(constraint.kind(), constraint.value());
    }
}
