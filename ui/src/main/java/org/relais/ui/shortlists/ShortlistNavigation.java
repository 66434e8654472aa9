package org.relais.ui.shortlists;

import org.relais.ui.component.ItemLink;

/** The way to the shortlist of a need. */
public final class ShortlistNavigation {

    private ShortlistNavigation() {}

    public static String of(String need) {
        return ItemLink.address("need", need) + "/shortlist";
    }
}
