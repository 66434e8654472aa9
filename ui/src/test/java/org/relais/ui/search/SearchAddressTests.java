package org.relais.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relais.search.Facet;
import org.relais.search.SortBy;
import org.relais.ui.component.Address;

class SearchAddressTests {

    private final SearchAddress plain =
            new SearchAddress(Address.of("search").with("q", "traite").with("tab", "documents"));

    @Test
    void saysWhatIsChosenOfEachFacet() {
        var chosen = new SearchAddress(plain.choosing(Facet.YEAR, List.of("2025", "2026"))
                .with("place", "Agadez")
                .with("language", "fr"));

        assertThat(chosen.query(Locale.FRENCH).chosen(Facet.YEAR)).isEqualTo(Set.of("2025", "2026"));
        assertThat(chosen.query(Locale.FRENCH).chosen(Facet.PLACE)).containsExactly("Agadez");
        assertThat(chosen.query(Locale.FRENCH).chosen(Facet.LANGUAGE)).containsExactly("fr");
        assertThat(chosen.query(Locale.FRENCH).chosen()).hasSize(3);
        assertThat(chosen.isFiltered()).isTrue();
    }

    @Test
    void letsGoOfEveryFacetAndKeepsTheQuestion() {
        var chosen = new SearchAddress(plain.choosing(Facet.DOMAIN, List.of("legal"))
                .with("state", "draft")
                .with("kind", "guideline"));

        assertThat(chosen.unfiltered()).isEqualTo(plain.address());
        assertThat(plain.isFiltered()).isFalse();
    }

    @Test
    void foldsVersionsUnlessAskedForEach() {
        assertThat(plain.query(Locale.ENGLISH).foldedFor()).isEqualTo("en");
        var each = new SearchAddress(plain.folded(false));
        assertThat(each.query(Locale.ENGLISH).foldedFor()).isNull();
        assertThat(each.folded(true)).isEqualTo(plain.address());
    }

    @Test
    void sortsByRelevanceUnlessToldOtherwise() {
        assertThat(plain.sort()).isEqualTo(SortBy.RELEVANCE);
        assertThat(new SearchAddress(plain.sorted(SortBy.DATE)).sort()).isEqualTo(SortBy.DATE);
        assertThat(new SearchAddress(plain.address().with("sort", "hasard")).sort())
                .isEqualTo(SortBy.RELEVANCE);
    }

    @Test
    void asksTheSameHoweverMuchIsShown() {
        var more = new SearchAddress(plain.withMore().with("utm_source", "lettre"));

        assertThat(more.asked()).isEqualTo(plain.asked());
        assertThat(more.asked().line()).isEqualTo("q=traite&tab=documents");
        assertThat(new SearchAddress(Address.of("search")).asked().asksNothing())
                .isTrue();
    }
}
