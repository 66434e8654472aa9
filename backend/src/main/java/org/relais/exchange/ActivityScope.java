package org.relais.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Which activities to take along. What is empty narrows nothing.
 *
 * @param organisation id of the partner that operates them
 * @param route id of a route at whose stages they are
 * @param stage id of a stage at which they are
 * @param top a top domain in which they are
 * @param place a place where they are, by its name, by a part of it, or by the name of a stage there
 */
public record ActivityScope(String organisation, String route, String stage, String top, String place) {

    public static final ActivityScope ALL = new ActivityScope("", "", "", "", "");

    public static ActivityScope ofOrganisation(String id) {
        return new ActivityScope(id, "", "", "", "");
    }

    public static ActivityScope ofRoute(String id) {
        return new ActivityScope("", id, "", "", "");
    }

    public static ActivityScope ofStage(String id) {
        return new ActivityScope("", "", id, "", "");
    }

    /** As a list of partners is narrowed; null narrows nothing. */
    public static ActivityScope of(@Nullable String top, @Nullable String place) {
        return new ActivityScope("", "", "", top == null ? "" : top.strip(), place == null ? "" : place.strip());
    }
}
