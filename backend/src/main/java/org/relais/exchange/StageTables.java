package org.relais.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.exports.ExportFormat;
import org.relais.exports.TableFile;
import org.relais.kernel.RelaisException;
import org.relais.routes.NearbyEvents;
import org.relais.routes.NearbyEvents.Nearby;
import org.relais.routes.RoutePage;
import org.relais.routes.RoutePage.DomainAtStage;
import org.relais.routes.RoutePage.Stage;
import org.relais.routes.RoutePage.Work;
import org.relais.routes.RouteQuery;
import org.relais.routes.StageContext;
import org.relais.security.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The tables of a stage on a day as its screen shows them, to take along. */
@Component
public class StageTables {

    private final RouteQuery routes;
    private final MessageSource messages;

    StageTables(RouteQuery routes, MessageSource messages) {
        this.routes = routes;
        this.messages = messages;
    }

    /**
     * One of the tables of a stage.
     *
     * @param within for what happened around it: kilometres; null for as far as one usually looks
     * @throws RelaisException.NotFound when there is no such route or stage for this viewer on that day
     */
    public byte[] of(
            Viewer viewer,
            String route,
            String stage,
            LocalDate day,
            Part part,
            @Nullable Integer within,
            ExportFormat format,
            Locale locale) {
        var page = routes.page(viewer, route, day, locale);
        var found = page.stage(stage);
        return switch (part) {
            case WORK -> work(found, locale).in(format, locale);
            case AGREEMENTS ->
                agreements(context(viewer, page, stage, locale), locale).in(format, locale);
            case EVENTS -> events(context(viewer, page, stage, locale), locale).in(format, locale);
            case NEARBY ->
                nearby(routes.nearby(viewer, page, found, within, locale), locale)
                        .in(format, locale);
        };
    }

    private StageContext context(Viewer viewer, RoutePage page, String stage, Locale locale) {
        return routes.context(viewer, page, stage, locale);
    }

    /** Domain by domain who works there; a domain in which nobody does has a row that says so. */
    private TableFile work(Stage stage, Locale locale) {
        var rows = stage.domains().stream()
                .flatMap(domain -> domain.work().isEmpty()
                        ? Stream.of(new WorkRow(domain, null))
                        : domain.work().stream().map(work -> new WorkRow(domain, work)))
                .toList();
        return new ShownTable<WorkRow>()
                .with("domain", row -> row.domain().label())
                .with("domainState", row -> row.domain().state())
                .with("organisation", row -> row.of(Work::organisation))
                .with("ours", row -> row.of(Work::ours))
                .with("activity", row -> row.of(Work::activity))
                .with("audience", row -> row.of(Work::audience))
                .with("from", row -> row.of(work -> work.when().from()))
                .with("to", row -> row.of(work -> work.when().to()))
                .with("state", row -> row.of(Work::state))
                .with("freshness", row -> row.of(Work::freshness))
                .with("confirmedOn", row -> row.of(Work::confirmedOn))
                .with("contact", row -> row.of(Work::contact))
                .with("heldBy", row -> row.of(Work::heldBy))
                .file("work", rows, messages, locale);
    }

    private TableFile agreements(StageContext context, Locale locale) {
        return new ShownTable<StageContext.Agreement>()
                .with("organisation", StageContext.Agreement::organisation)
                .with("subject", StageContext.Agreement::subject)
                .with("mission", StageContext.Agreement::mission)
                .withSpan(StageContext.Agreement::when)
                .with("state", StageContext.Agreement::state)
                .file("agreements", context.agreements(), messages, locale);
    }

    private TableFile events(StageContext context, Locale locale) {
        return new ShownTable<StageContext.StageEvent>()
                .with("date", StageContext.StageEvent::date)
                .with("kind", StageContext.StageEvent::kind)
                .with("text", StageContext.StageEvent::text)
                .file("events", context.events(), messages, locale);
    }

    private TableFile nearby(NearbyEvents nearby, Locale locale) {
        return new ShownTable<Nearby>()
                .with("date", Nearby::date)
                .with("kind", Nearby::kind)
                .with("text", Nearby::text)
                .with("dead", Nearby::dead)
                .with("missing", Nearby::missing)
                .with("kilometres", event -> Math.round(event.kilometres()))
                .with("latitude", Nearby::latitude)
                .with("longitude", Nearby::longitude)
                .with("details", Nearby::details)
                .with("source", Nearby::reference)
                .file("nearby", nearby.events(), messages, locale);
    }

    /** A table of a stage. */
    public enum Part {
        WORK,
        AGREEMENTS,
        EVENTS,
        NEARBY
    }

    /** @param work absent where nobody works in the domain */
    private record WorkRow(DomainAtStage domain, @Nullable Work work) {

        @Nullable
        Object of(Function<Work, @Nullable Object> value) {
            return work == null ? null : value.apply(work);
        }
    }
}
