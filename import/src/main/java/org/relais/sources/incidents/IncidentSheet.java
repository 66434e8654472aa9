package org.relais.sources.incidents;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.SheetKind;

/**
 * The columns of a register of incidents. Each bears a name in French, the one of IOM's present edition, and those
 * of its earlier ones.
 */
final class IncidentSheet {

    private static final int RANK = 60;

    /** What is kept as the register words it, under the register's own headers. */
    static final List<Column> DETAILS = List.of(
            text("kind", "genre d’incident", "Incident Type"),
            text("women", "femmes", "Number of Females"),
            text("men", "hommes", "Number of Males"),
            text("children", "enfants", "Number of Children"),
            text("total", "morts et disparus", "Total Number of Dead and Missing", "Total Dead and Missing"),
            text("origin", "région d’origine", "Region of Origin"),
            text("countryOfOrigin", "pays d’origine", "Country of Origin", "Affected Nationality"),
            text("route", "voie de migration", "Migration Route", "Migrant Route"),
            text("region", "région de l’incident", "Region of Incident", "Incident Region"),
            text("country", "pays de l’incident", "Country of Incident"),
            text("grouping", "région géographique", "UNSD Geographical Grouping"),
            text("title", "titre de l’article", "Article Title"),
            text("quality", "qualité de la source", "Source Quality", "Reliability"));

    private static final List<Column> READ = List.of(
            text("incident", "identifiant de l’incident", "Incident ID"),
            text("main", "identifiant", "Main ID"),
            text("web", "identifiant web", "Web ID", "ID"),
            text("date", "date de l’incident", "Incident Date", "Date").like("2026-01-15"),
            text("reported", "signalé le", "Reported Date").like("2026-01-15"),
            text("published", "publié le", "Website Date").like("2026-01-15"),
            text("year", "année", "Incident Year", "Reported Year", "Year").like("2026"),
            text("month", "mois", "Reported Month", "Month").like("janvier"),
            of("dead", Formats.INTEGER, "morts", "Number of Dead", "Number Dead", "Dead"),
            of("missing", Formats.INTEGER, "disparus (au moins)", "Minimum Estimated Number of Missing", "Missing"),
            of("survivors", Formats.INTEGER, "survivants", "Number of Survivors"),
            text("cause", "cause du décès", "Cause of Death").like("Drowning"),
            text(
                    "location",
                    "lieu de l’incident",
                    "Location of Incident",
                    "Location of Death",
                    "Location Description",
                    "Location"),
            of("coordinates", Formats.COORDINATES, "coordonnées", "Coordinates", "Location Coordinates"),
            of("latitude", Formats.LATITUDE, "latitude", "Lat"),
            of("longitude", Formats.LONGITUDE, "longitude", "Lon", "Long"),
            text("source", "source d’information", "Information Source", "Source Name", "Source"),
            text("url", "URL", "Link"));

    private IncidentSheet() {}

    static SheetKind kind(IncidentTexts texts) {
        return new SheetKind(
                "incidents",
                RANK,
                Stream.concat(READ.stream(), DETAILS.stream()).toList(),
                List.of(
                        Set.of("coordinates", "latitude"),
                        Set.of("date", "reported", "published", "year"),
                        Set.of("dead", "missing", "total"),
                        // A sheet of events may have all of the above.
                        Set.of("cause", "route", "region", "incident", "main", "web")),
                lines -> new IncidentReading(lines, texts).reading());
    }

    private static Column text(String name, String... headers) {
        return of(name, Formats.TEXT, headers);
    }

    private static Column of(String name, Format format, String... headers) {
        return Column.optional(name, format, headers);
    }
}
