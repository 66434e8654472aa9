package org.relais.ui.routes;

import java.time.LocalDate;
import org.relais.exchange.ActivityExport;
import org.relais.exchange.ActivityScope;
import org.relais.exchange.RouteExport;
import org.relais.exchange.StageTables;
import org.relais.exchange.StageTables.Part;
import org.relais.routes.RoutePage.Stage;
import org.relais.ui.exchange.TakeAlong;
import org.springframework.stereotype.Component;

/** What can be taken along of a route and of its chosen stage. */
@Component
class RouteFiles {

    private final RouteExport routes;
    private final ActivityExport activities;
    private final StageTables stages;

    RouteFiles(RouteExport routes, ActivityExport activities, StageTables stages) {
        this.routes = routes;
        this.activities = activities;
        this.stages = stages;
    }

    TakeAlong menu(RouteViewModel model) {
        var route = model.page().id();
        var menu = new TakeAlong()
                .file(
                        "route",
                        "route-%s.geojson".formatted(LocalDate.now()),
                        RouteExport.MEDIA_TYPE,
                        viewer -> routes.file(viewer, route))
                .table(
                        "routeActivities",
                        (viewer, format, locale) ->
                                activities.file(viewer, ActivityScope.ofRoute(route), format, locale));
        model.chosen().ifPresent(stage -> add(menu, model, stage));
        return menu;
    }

    private void add(TakeAlong menu, RouteViewModel model, Stage stage) {
        menu.table(
                        "stageActivities",
                        (viewer, format, locale) ->
                                activities.file(viewer, ActivityScope.ofStage(stage.id()), format, locale))
                .table("stageWork", table(model, stage, Part.WORK))
                .table("agreements", table(model, stage, Part.AGREEMENTS))
                .table("events", table(model, stage, Part.EVENTS))
                .table("nearby", table(model, stage, Part.NEARBY));
    }

    private TakeAlong.Table table(RouteViewModel model, Stage stage, Part part) {
        var route = model.page().id();
        var address = model.address();
        return (viewer, format, locale) ->
                stages.of(viewer, route, stage.id(), address.day(), part, address.within(stage.sea()), format, locale);
    }
}
