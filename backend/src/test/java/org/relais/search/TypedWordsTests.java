package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.search.TypedWords.Span;

class TypedWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soins d'hypotermie | soins,hypotermie",
                "type:lecon torture | torture",
                "titre:asille lieu:zouara | asille,zouara",
                "titre:\"droit asile\" annee:2024 | droit,asile",
                "torture SAUF enfants ET -mineurs Haddad-Roux | torture,enfants,Haddad,Roux",
                "article L511-1 ceseda2 | article",
                "inconnu:torture | torture",
                "violen* sexuelles | sexuelles",
                "l’ête en mer | ''",
                "زوارة والتعذيب | زوارة,والتعذيب"
            })
    void readsTheWordsThatCanBeMisspelt(String text, String words) {
        assertThat(String.join(
                        ",",
                        TypedWords.of(text).words().stream().map(Span::word).toList()))
                .isEqualTo(words);
    }

    @Test
    void putsOthersInTheirPlacesAndCase() {
        var typed = TypedWords.of("« Tortue » ET titre:ASILLE -mineur");
        var others = new HashMap<Span, String>();
        others.put(typed.words().get(0), "torture");
        others.put(typed.words().get(1), "asile");

        assertThat(typed.with(others)).isEqualTo("« Torture » ET titre:ASILE -mineur");
    }
}
