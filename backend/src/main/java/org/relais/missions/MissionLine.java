package org.relais.missions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * A mission in a list.
 *
 * @param gaps top domains with a gap this month
 */
public record MissionLine(
        String id,
        String title,
        String kind,
        @Nullable String country,
        Timespan when,
        List<ItemRef> stages,
        int team,
        int openNeeds,
        List<String> gaps,
        boolean fictional) {

    /** The same mission with how many people are there, and what it lacks. */
    MissionLine staffed(int people, List<String> lacks) {
        return new MissionLine(id, title, kind, country, when, stages, people, openNeeds, lacks, fictional);
    }
}
