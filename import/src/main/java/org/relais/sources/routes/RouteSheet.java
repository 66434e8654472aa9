package org.relais.sources.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.routes.edit.DrawnWays;
import org.relais.sources.table.Column;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** The sheet of routes: one line for each stage. */
final class RouteSheet {

    private static final int RANK = 20;
    private static final List<String> NAMES = List.of("nameFr", "nameEn", "nameAr", "otherNames");
    private static final List<String> OF_ROUTE =
            List.of("routeNameFr", "routeNameEn", "routeNameAr", "routeOtherNames");
    private static final List<String> OF_STAGE = List.of("nameFr", "nameEn", "nameAr", "otherNames", "sea", "note");

    private RouteSheet() {}

    static SheetKind kind(DrawnWays drawn) {
        return SheetKind.ofAll(
                "routes",
                RANK,
                Stream.of(
                        Column.required("route", Formats.KEY, "route").like("r-exemple"),
                        Column.required("stage", Formats.KEY, "étape", "stage").like("s-exemple"),
                        Column.required("order", Formats.INTEGER, "ordre", "order")
                                .like("1"),
                        Column.required("place", Formats.TEXT, "lieu", "place"),
                        Column.optional("routeNameFr", Formats.TEXT, "route nom fr", "route name fr"),
                        Column.optional("routeNameEn", Formats.TEXT, "route nom en", "route name en"),
                        Column.optional("routeNameAr", Formats.TEXT, "route nom ar", "route name ar"),
                        Column.optional(
                                "routeOtherNames", Formats.LIST, "route autres graphies", "route other spellings"),
                        Column.optional("nameFr", Formats.TEXT, "étape nom fr", "stage name fr"),
                        Column.optional("nameEn", Formats.TEXT, "étape nom en", "stage name en"),
                        Column.optional("nameAr", Formats.TEXT, "étape nom ar", "stage name ar"),
                        Column.optional("otherNames", Formats.LIST, "étape autres graphies", "stage other spellings"),
                        Column.optional("country", Formats.COUNTRY, "pays", "country"),
                        Column.optional("pcode", Formats.TEXT, "p-code", "pcode"),
                        Column.optional("latitude", Formats.LATITUDE, "latitude"),
                        Column.optional("longitude", Formats.LONGITUDE, "longitude"),
                        Column.optional("sea", Formats.YES_NO, "mer", "sea"),
                        Column.optional("note", Formats.TEXT, "note"),
                        Column.optional("after", Formats.KEYS, "après", "after"),
                        Column.optional("afterOnBranch", Formats.KEYS, "après (branche)", "after (branch)"),
                        Column.optional("closedSince", Formats.DAY, "fermé depuis", "closed since"),
                        Column.optional("from", Formats.DAY, "du", "from"),
                        Column.optional("to", Formats.DAY, "au", "to")),
                lines -> RouteMapping.reading(
                        lines.stream().map(RouteSheet::record).toList(), drawn));
    }

    private static StageRecord record(Line line) {
        var routeNames = line.stated(OF_ROUTE);
        var renamed = new HashMap<String, @Nullable Object>();
        for (var at = 0; at < NAMES.size(); at++) {
            renamed.put(NAMES.get(at), routeNames.get(OF_ROUTE.get(at)));
        }
        renamed.values().removeIf(value -> value == null);
        return new StageRecord(
                line.at(),
                line.text("route"),
                renamed,
                line.text("stage"),
                line.stated(OF_STAGE),
                Long.parseLong(line.text("order")),
                place(line),
                line.list("after"),
                line.list("afterOnBranch"),
                Map.of(),
                false,
                line.day("closedSince").orElse(null),
                line.day("from").orElse(null),
                line.day("to").orElse(null));
    }

    private static PlaceRecord place(Line line) {
        return new PlaceRecord(
                null,
                line.text("place"),
                line.optional("country").orElse(null),
                line.optional("pcode").orElse(null),
                (Double) line.values().get("latitude"),
                (Double) line.values().get("longitude"));
    }
}
