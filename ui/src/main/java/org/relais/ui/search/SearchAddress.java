package org.relais.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.relais.search.Facet;
import org.relais.search.SearchQuery;
import org.relais.search.SortBy;
import org.relais.searches.AskedAddress;
import org.relais.searches.Tab;
import org.relais.ui.component.Address;

/**
 * A search as its address says it: {@code q}, {@code tab}, a name for each facet, {@code drop}, {@code sort},
 * {@code fold}, {@code show}.
 */
record SearchAddress(Address address) {

    static final int PAGE = 10;
    private static final int MOST = 100;
    private static final String UNFOLDED = "no";

    String text() {
        return address.first("q").orElse("");
    }

    /** What it asks, without what only this page knows. */
    AskedAddress asked() {
        return new AskedAddress(address.parameters());
    }

    Tab tab() {
        return asked().tab();
    }

    SortBy sort() {
        return asked().sort();
    }

    /** Whether versions of one document are one hit, as they are unless somebody asks for each. */
    boolean isFolded() {
        return asked().isFolded();
    }

    Address folded(boolean wanted) {
        return address.with("fold", wanted ? "" : UNFOLDED).with("show", "");
    }

    int shown() {
        return Math.min(MOST, address.number("show", PAGE));
    }

    /** @param reader in whose language a document is shown that there is in several */
    SearchQuery query(Locale reader) {
        return asked().query(reader.getLanguage(), shown());
    }

    List<String> chosen(Facet facet) {
        return address.all(facet.code());
    }

    /** Another question, with the same filters. */
    Address asking(String text) {
        return address.with("q", text).with("drop", "").with("show", "");
    }

    Address at(Tab tab) {
        return address.with("tab", tab == Tab.ALL ? "" : tab.code()).with("show", "");
    }

    Address choosing(Facet facet, List<String> values) {
        return address.with(facet.code(), values).with("show", "");
    }

    /** The same question without any facet. */
    Address unfiltered() {
        return without(Facet.values());
    }

    Address without(Facet... facets) {
        var bare = address.with("show", "");
        for (var facet : facets) {
            bare = bare.with(facet.code(), "");
        }
        return bare;
    }

    boolean isFiltered() {
        return Arrays.stream(Facet.values()).anyMatch(facet -> !chosen(facet).isEmpty());
    }

    Address sorted(SortBy order) {
        return address.with("sort", order == SortBy.RELEVANCE ? "" : order.code())
                .with("show", "");
    }

    Address toggled(String name, String value) {
        return address.toggled(name, value).with("show", "");
    }

    Address withMore() {
        return address.with("show", "" + Math.min(MOST, shown() + PAGE * 2));
    }

    boolean canShowMore() {
        return shown() < MOST;
    }
}
