package org.relais.ui.teams;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.teams.TeamFinder;
import org.relais.teams.TeamRequest;
import org.relais.teams.Teams;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.experts.ExpertsViewModel;
import org.relais.ui.shell.CurrentViewer;

/** Who can go together? */
@Route(TeamAddress.PATH)
@PermitAll
class TeamsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TeamFinder teams;
    private final transient ExpertFinder experts;
    private String title = say("teams.title");

    TeamsView(TeamFinder teams, ExpertFinder experts) {
        this.teams = teams;
        this.experts = experts;
        addClassNames("page", "teams");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = new TeamAddress(Address.of(event.getLocation()));
        var needs = needs(address);
        if (needs.isEmpty()) {
            add(
                    head(address, null),
                    States.empty(
                            say("teams.forWhat"),
                            say("teams.forWhat.what"),
                            link("btn", "experts", say("experts.title"))));
            return;
        }
        title = title(needs);
        var found = teams.find(CurrentViewer.get(), address.request(needs), Words.locale());
        add(head(address, found), new ChoiceBar(address, found));
        if (found.teams().isEmpty()) {
            add(nobody(address, found));
            return;
        }
        if (found.change() != null) {
            add(new ChangeNote(found.change()));
        }
        add(Markup.list(
                "teamlist",
                IntStream.range(0, found.teams().size())
                        .mapToObj(at -> new TeamCard(at + 1, found.teams().get(at), address))
                        .toList()));
        add(p("small soft teamnote", say("teams.explained", found.asked().size(), found.candidates())));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", title);
    }

    private List<ExpertRequest> needs(TeamAddress address) {
        var viewer = CurrentViewer.get();
        var model = new ExpertsViewModel(address.address());
        return address.mission()
                .map(mission -> experts.ofMission(viewer, mission))
                .orElseGet(() -> model.read(viewer, experts).map(model::corrected).stream()
                        .toList());
    }

    private static String title(List<ExpertRequest> needs) {
        var asked = needs.stream()
                .map(ExpertRequest::role)
                .filter(role -> !role.isBlank())
                .collect(Collectors.joining(" · "));
        return asked.isBlank() ? say("teams.title") : say("teams.titleFor", asked);
    }

    private Component head(TeamAddress address, @Nullable Teams found) {
        var crumb = address.mission()
                .map(mission -> link("", "mission/" + mission, say("teams.mission")))
                .orElseGet(() -> link("", address.experts().href(), say("experts.people")));
        var sizes = div("seg");
        sizes.getElement().setAttribute("role", "group").setAttribute("aria-label", say("teams.size"));
        if (found != null) {
            for (var size = TeamRequest.SMALLEST; size <= TeamRequest.LARGEST; size++) {
                var choice = link("", address.ofSize(size).href(), say("teams.atMost", size));
                if (size == found.asked().size()) {
                    choice.getElement().setAttribute("aria-current", "true");
                }
                sizes.add(choice);
            }
        }
        return Markup.tag(
                "header",
                "head",
                div("grow", p("crumb", crumb), Markup.h1(title)),
                found == null ? null : div("teamsize", p("lab", say("teams.size")), sizes));
    }

    private static Component nobody(TeamAddress address, Teams found) {
        var ways = new ArrayList<Component>();
        if (!address.pinned().isEmpty() || !address.leftOut().isEmpty()) {
            ways.add(link("btn", address.free().href(), say("teams.free")));
        }
        ways.add(link("btn", address.experts().href(), say("teams.people")));
        return States.empty(
                say("teams.nobody"), say("teams.nobody.what", found.bound()), ways.toArray(Component[]::new));
    }
}
