package org.relais.ui.routes.edit;

import java.util.function.UnaryOperator;
import org.relais.routes.edit.RouteDraft;

/** What the parts of the editor may ask of the whole. */
interface Editing {

    RouteDraft draft();

    /**
     * Makes a step and draws the line anew; the form stays, for somebody may be typing in it. A step that is refused
     * is said, and changes nothing.
     */
    boolean step(UnaryOperator<RouteDraft> step);

    /** The same, and shows the form anew: for steps that change what fields there are. */
    boolean stepAndShow(UnaryOperator<RouteDraft> step);

    void choose(String stage);
}
