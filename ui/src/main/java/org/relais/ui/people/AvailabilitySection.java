package org.relais.ui.people;

import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;
import org.relais.people.PersonPage.Availability;
import org.relais.people.PersonPage.Engagement;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** The twelve months ahead: engaged, free, or unknown, which is neither. */
final class AvailabilitySection extends Section {

    private final transient Availability availability;
    private final transient YearAhead year;

    AvailabilitySection(Availability availability, LocalDate today) {
        this.availability = availability;
        this.year = YearAhead.from(
                today, availability.engagements().stream().map(Engagement::when).toList(), availability.free());
        addClassNames("card", "panel");
        add(
                Markup.tag("header", "spread wraps", h2(say("people.availability")), confirmed(today)),
                new Drawing("relais-timeline", data()),
                Markup.list("facts", facts()));
    }

    private List<ListItem> facts() {
        var facts = new ArrayList<>(availability.engagements().stream()
                .map(AvailabilitySection::engagement)
                .toList());
        if (facts.isEmpty()) {
            facts.add(Markup.item("", Markup.text(say("people.notEngaged"))));
        }
        facts.add(Markup.item("", Markup.text(free(availability.free()))));
        return facts;
    }

    private Component confirmed(LocalDate today) {
        var on = availability.confirmedOn();
        return span(
                "row wrap",
                on == null ? null : span("small soft", say("people.confirmed", Dates.since(on, today))),
                Badges.freshness(availability.freshness()));
    }

    private Map<String, Object> data() {
        var engaged = availability.engagements().stream()
                .flatMap(one -> item("engaged", one.when(), one.mission().title()))
                .toList();
        var free = Stream.concat(
                        Stream.ofNullable(availability.free()).flatMap(span -> item("free", span, free(span))),
                        year.unknown().stream().flatMap(span -> item("unknown", span, say("people.unknown"))))
                .toList();
        return Map.of(
                "from", year.from(),
                "to", year.to().plusDays(1),
                "unit", "month",
                "lanes", List.of(lane("engaged", engaged), lane("free", free)),
                "labels", labels());
    }

    private static Map<String, Object> lane(String kind, List<Map<String, String>> items) {
        return Map.of("kind", kind, "label", say("people.lane." + kind), "items", items);
    }

    private Stream<Map<String, String>> item(String kind, Timespan span, String text) {
        return year.within(span).stream()
                .map(part -> Map.of("kind", kind, "from", "" + part.from(), "to", "" + part.to(), "title", text));
    }

    private static Map<String, String> labels() {
        var labels = new HashMap<>(EvidenceTimeline.labels());
        labels.put("caption", say("people.availability"));
        return labels;
    }

    private static ListItem engagement(Engagement engagement) {
        var role = engagement.role().isBlank() ? "" : say("list.comma") + engagement.role();
        return Markup.item(
                "",
                Markup.text(say("people.engaged") + " "),
                ItemLink.to(engagement.mission()),
                Markup.text(role + say("list.comma") + days(engagement.when())));
    }

    private static String free(@Nullable Timespan free) {
        return free == null ? say("people.free.unknown") : say("people.free", days(free));
    }

    private static String days(Timespan span) {
        var from = Optional.ofNullable(span.from()).map(Dates::day);
        var to = Optional.ofNullable(span.to()).map(Dates::day);
        if (from.isPresent() && to.isPresent()) {
            return say("date.fromTo", from.get(), to.get());
        }
        return from.map(day -> say("date.from", day))
                .or(() -> to.map(day -> say("people.until", day)))
                .orElseGet(() -> say("people.undated"));
    }
}
