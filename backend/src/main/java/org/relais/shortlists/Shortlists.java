package org.relais.shortlists;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked for a need, and what did they answer? Everybody may look; contributors and above change it. */
@Component
public class Shortlists {

    private final ShortlistQuery query;
    private final StandingQuery standings;
    private final GraphWriter writer;

    Shortlists(ShortlistQuery query, StandingQuery standings, GraphWriter writer) {
        this.query = query;
        this.standings = standings;
        this.writer = writer;
    }

    /**
     * People whom the viewer may not see are neither on it nor counted.
     *
     * @throws RelaisException.NotFound when there is no such need for this viewer
     */
    public Shortlist of(Viewer viewer, String need, Locale locale) {
        return query.ofNeed(viewer, need, LabelLanguage.index(locale)).orElseThrow(RelaisException::notFound);
    }

    /**
     * Makes the next step.
     *
     * @return its number
     * @throws RelaisException.NotFound when there is no such need or person for this viewer
     * @throws RelaisException.Conflict when somebody made a step meanwhile
     * @throws RelaisException.Invalid when it cannot follow the state before
     */
    @Transactional
    public int change(Viewer viewer, String need, String person, ShortlistChange change) {
        viewer.requireShortlist();
        var standing = standings.of(viewer, need, person).orElseThrow(RelaisException::notFound);
        standing.require(change.seen());
        change.requireAfter(standing.state());
        var number = standing.step() + 1;
        writer.write(
                List.of(
                        Row.of(viewer.username(), entry(standing, change, number)),
                        Row.of(viewer.username(), step(viewer, standing, change, number))),
                new Provenance("shortlist", "Relais", LocalDate.now()),
                Progress.SILENT);
        return number;
    }

    private static Statement entry(Standing standing, ShortlistChange change, int number) {
        return new Statement.OfEdge(
                "SHORTLISTED",
                standing.key(),
                standing.need(),
                standing.person(),
                Map.of("state", change.state().code(), "step", number));
    }

    private static Statement step(Viewer viewer, Standing standing, ShortlistChange change, int number) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("number", number);
        properties.put(
                "before", standing.state() == null ? null : standing.state().code());
        properties.put("state", change.state().code());
        properties.put("note", change.note());
        properties.put("by", viewer.username());
        properties.put("at", ZonedDateTime.now(ZoneOffset.UTC));
        properties.put("sensitivity", standing.sensitivity());
        return new Statement.OfNode(
                new Ref("ShortlistStep", standing.key() + " " + number),
                properties,
                List.of(Link.to("ANSWERS", standing.need()), Link.to("CONCERNS", standing.person())));
    }
}
