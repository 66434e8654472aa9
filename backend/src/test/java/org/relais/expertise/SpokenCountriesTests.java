package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.domains.ConceptFinder;

class SpokenCountriesTests {

    private static final Map<String, String> STAGES =
            Map.of("Zuwara", "LY", "زوارة", "LY", "El Hierro", "ES", "Nouadhibou", "MR", "Port", "XX", "Île", "FR");

    private final SpokenCountries countries = new SpokenCountries(STAGES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            juriste en Libye                       | LY
            a lawyer in Libya                      | LY
            محام في ليبيا                          | LY
            psychologue à Zuwara                   | LY
            psychologue à ZUWARA, Libye            | LY
            زوارة                                  | LY
            quai d’El Hierro                       | ES
            de Nouadhibou à El Hierro              | MR ES
            Niger, puis Nigeria                    | NE NG
            Congo-Kinshasa                         | CD
            Bosnie-Herzégovine et Serbie           | BA RS
            South Sudan                            | SS
            """)
    void readsCountriesAndStagesInTheOrderOfTheText(String text, String codes) {
        assertThat(in(text)).containsExactlyElementsOf(List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a man", "une île", "psychologue", "in to at", ""})
    void readsNoCountryInOtherWords(String text) {
        assertThat(in(text)).isEmpty();
    }

    private Stream<String> in(String text) {
        return countries.in(ConceptFinder.words(text)).codes().stream();
    }
}
