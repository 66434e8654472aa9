package org.relais.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relais.search.Facet;
import org.relais.ui.component.Address;

class SearchAddressTests {

    private final SearchAddress plain =
            new SearchAddress(Address.of("search").with("q", "traite").with("tab", "documents"));

    @Test
    void saysWhatIsChosenOfEachFacet() {
        var chosen = new SearchAddress(plain.choosing(Facet.YEAR, List.of("2025", "2026"))
                .with("place", "Agadez")
                .with("language", "fr"));

        assertThat(chosen.query().chosen(Facet.YEAR)).isEqualTo(Set.of("2025", "2026"));
        assertThat(chosen.query().chosen(Facet.PLACE)).containsExactly("Agadez");
        assertThat(chosen.query().chosen(Facet.LANGUAGE)).containsExactly("fr");
        assertThat(chosen.query().chosen()).hasSize(3);
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
}
