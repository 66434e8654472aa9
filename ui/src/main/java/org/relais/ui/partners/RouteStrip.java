package org.relais.ui.partners;

import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.partners.PartnerReach.Line;
import org.relais.partners.PartnerReach.Stop;
import org.relais.partners.PartnerReach.Work;
import org.relais.ui.component.Address;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;

/** The stages of a route in their order: full where a partner works, ringed where it will, with its domains. */
final class RouteStrip extends Section {

    RouteStrip(Line line) {
        addClassName("way");
        var title = Markup.h3("");
        title.add(ItemLink.to(line.route()));
        var covered = say("partner.reach.covered", line.covered(), line.stops().size());
        add(tag("header", "spread", title, span("small soft", covered)));
        var stops = tag("ol", "strip");
        line.stops().forEach(stop -> stops.add(stop(line, stop)));
        add(stops);
    }

    private static Component stop(Line line, Stop stop) {
        var there = Address.of(ItemLink.address("route", line.route().id()))
                .with("stage", stop.stage().id());
        var marks = Markup.div("marks");
        stop.work().forEach(work -> marks.add(new Mark(work.domain(), 16).in(work.state())));
        marks.setTitle(stop.covered() ? stop.stage().title() + said(stop) : "");
        var anchor = link(
                "",
                there.href(),
                span("dot"),
                tag("bdi", "name", stop.stage().title()),
                stop.covered() ? span("sr", said(stop)) : null,
                "closed".equals(stop.way()) ? span("sr", say("partner.reach.closed")) : null);
        return tag("li", classes(stop), anchor, marks);
    }

    private static String classes(Stop stop) {
        return Stream.of(Optional.ofNullable(stop.way()), Optional.ofNullable(stop.state()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** What the dot and the marks show, in words. */
    private static String said(Stop stop) {
        var domains = stop.work().stream().map(RouteStrip::said).collect(Collectors.joining(say("list.comma")));
        var state = say("route.state." + stop.state());
        return say("partner.reach.said", domains.isEmpty() ? state : domains);
    }

    private static String said(Work work) {
        var name = say("domain." + work.domain());
        return work.state().equals("planned") ? say("partner.reach.planned", name) : name;
    }
}
