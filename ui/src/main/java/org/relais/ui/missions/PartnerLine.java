package org.relais.ui.missions;

import static java.util.stream.Collectors.groupingBy;
import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.missions.MissionPage.PartnerHere;
import org.relais.ui.component.Badges;
import org.relais.ui.component.ItemLink;

/** A partner with all its domains and stages near a mission, as fresh as the stalest thing known of it. */
final class PartnerLine {

    private PartnerLine() {}

    static List<ListItem> of(List<PartnerHere> partners) {
        return partners.stream()
                .collect(groupingBy(PartnerHere::organisation, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PartnerLine::line)
                .toList();
    }

    private static ListItem line(List<PartnerHere> same) {
        var marks = span("marks");
        same.stream().map(PartnerHere::top).distinct().forEach(top -> marks.add(Surroundings.mark(top)));
        var stages = same.stream().map(PartnerHere::stage).distinct().collect(Collectors.joining(say("list.comma")));
        var stalest = same.stream()
                .map(PartnerHere::freshness)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return item(
                "",
                marks,
                div("", p("", ItemLink.to(same.getFirst().organisation())), p("soft", stages)),
                span("end", Badges.freshness(stalest)));
    }
}
