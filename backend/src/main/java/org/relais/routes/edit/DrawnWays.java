package org.relais.routes.edit;

import java.util.List;

/** The ways of routes as they are drawn by now, as far as everybody may see them. */
@FunctionalInterface
public interface DrawnWays {

    /**
     * Between stages of one route; none where there is no such route.
     *
     * @param route by its key
     */
    List<DrawnWay> of(String route);

    /** A way, and what the stages at its ends are called. */
    record DrawnWay(DraftWay way, String from, String to) {}
}
