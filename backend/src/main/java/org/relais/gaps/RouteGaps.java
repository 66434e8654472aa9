package org.relais.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where is somebody needed and nobody there, what is lost between two stages, and what has changed? */
@Component
public class RouteGaps {

    private final FactQuery facts;

    RouteGaps(FactQuery facts) {
        this.facts = facts;
    }

    /**
     * Of a route, or of all stages.
     *
     * @param route all when absent
     * @param since the day to compare with; none when absent. It may be the later one
     * @throws RelaisException.NotFound when there is no such route for this viewer
     */
    @Transactional(readOnly = true)
    public GapPage page(
            Viewer viewer, @Nullable String route, LocalDate day, @Nullable LocalDate since, Locale locale) {
        var language = LabelLanguage.index(locale);
        var known = route == null ? facts.all(viewer, language) : facts.ofRoute(viewer, route, language);
        var situation = new Situation(known, day);
        var choices = choices(known);
        return new GapPage(
                day, since, choices, routes(situation, choices, route), changes(known, situation, day, since));
    }

    /** Of some stages, in the order in which they are named; those that the viewer may not see are left out. */
    @Transactional(readOnly = true)
    public List<GapRow> at(Viewer viewer, List<String> stages, LocalDate day, Locale locale) {
        var situation = new Situation(facts.around(viewer, stages, LabelLanguage.index(locale)), day);
        return stages.stream().map(situation::row).flatMap(Optional::stream).toList();
    }

    private static List<ItemRef> choices(List<StageFacts> known) {
        return known.stream()
                .flatMap(stage -> stage.routes().stream())
                .map(StageFacts.OnRoute::route)
                .distinct()
                .sorted(Comparator.comparing(ItemRef::title).thenComparing(ItemRef::id))
                .toList();
    }

    private static List<GapRoute> routes(Situation situation, List<ItemRef> choices, @Nullable String route) {
        var shown = new ArrayList<GapRoute>();
        choices.stream()
                .filter(choice -> route == null || choice.id().equals(route))
                .forEach(choice -> shown.add(new GapRoute(choice, situation.ofRoute(choice.id()))));
        if (route == null) {
            shown.add(new GapRoute(null, situation.ofNoRoute()));
        }
        return shown.stream().filter(one -> !one.rows().isEmpty()).toList();
    }

    private static List<GapChange> changes(
            List<StageFacts> known, Situation situation, LocalDate day, @Nullable LocalDate since) {
        if (since == null || since.equals(day)) {
            return List.of();
        }
        var other = new Situation(known, since);
        var changes = since.isBefore(day) ? new GapChanges(other, situation) : new GapChanges(situation, other);
        return inOrder(known).flatMap(stage -> changes.of(stage).stream()).toList();
    }

    private static Stream<StageFacts> inOrder(List<StageFacts> known) {
        return known.stream()
                .filter(StageFacts::asked)
                .sorted(Comparator.comparingInt(stage -> stage.routes().stream()
                        .mapToInt(StageFacts.OnRoute::order)
                        .min()
                        .orElse(Integer.MAX_VALUE)));
    }
}
