package org.relais.ui.missions;

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
import java.util.List;
import java.util.Optional;
import org.relais.missions.MissionLine;
import org.relais.missions.MissionQuery;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Which missions there are, what they lack and whom they look for. */
@Route("missions")
@PermitAll
class MissionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PHASE = "phase";

    private final transient MissionQuery query;

    MissionsView(MissionQuery query) {
        this.query = query;
        addClassNames("page", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.of(event.getLocation());
        var today = LocalDate.now();
        var missions = query.list(CurrentViewer.get(), Words.locale());
        var phase = address.first(PHASE).flatMap(Phase::ofCode);
        var shown = missions.stream()
                .filter(mission -> phase.isEmpty() || phase.get() == Phase.of(mission.when(), today))
                .toList();
        removeAll();
        add(head(shown, missions));
        if (missions.isEmpty()) {
            add(States.empty(say("missions.none"), say("missions.none.what"), link("btn", "", say("nav.home"))));
            return;
        }
        add(
                phases(address, phase, missions, today),
                shown.isEmpty()
                        ? States.empty(
                                say("missions.noneInPhase"),
                                say("missions.noneInPhase.what"),
                                link("btn", address.with(PHASE, "").href(), say("missions.all")))
                        : new MissionTable(shown, today));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.missions"));
    }

    private static Component head(List<MissionLine> shown, List<MissionLine> all) {
        var count = p("soft", say("missions.count", shown.size(), all.size()));
        count.getElement().setAttribute("role", "status");
        return Markup.tag("header", "head", div("grow", Markup.h1(say("nav.missions")), count));
    }

    private static Component phases(
            Address address, Optional<Phase> chosen, List<MissionLine> missions, LocalDate today) {
        var phases = Markup.tag("nav", "tabs").attribute("aria-label", say("missions.phases"));
        phases.add(phase(address, "", missions.size(), chosen.isEmpty()));
        for (var phase : Phase.values()) {
            var count = missions.stream()
                    .filter(mission -> Phase.of(mission.when(), today) == phase)
                    .count();
            phases.add(phase(address, phase.code(), count, chosen.equals(Optional.of(phase))));
        }
        return phases;
    }

    private static Component phase(Address address, String code, long count, boolean current) {
        var link = link(
                "",
                address.with(PHASE, code).href(),
                Markup.text(say("missions.phases." + (code.isEmpty() ? "all" : code)) + " "),
                span("n", say("number", count)));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
