package org.relais.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfessionsTests {

    private final Professions professions = Professions.usual();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Infirmier·ère responsable, rétention de Nouadhibou | nurse
            Psychologue pour enfants et adolescents            | psychologist
            Assistante sociale, spécialiste de la protection   | social-worker
            Médecin légiste                                    | doctor
            Juriste en droit d’asile                           | lawyer
            SAGE-FEMME                                         | midwife
            legal advisers                                     | lawyer
            طبيبة نفسية                                         | psychiatrist
            مترجم فوري                                          | mediator
            médecins et infirmières                            | doctor nurse
            """)
    void areRecognisedAsPeopleSayThem(String said, String notations) {
        assertThat(professions.in(said)).containsExactly(notations.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"Cheffe de mission", "Responsable de cellule", "الطب", "''"})
    void areNotGuessed(String said) {
        assertThat(professions.in(said)).isEmpty();
    }

    @Test
    void holdWhatIsNarrower() {
        assertThat(professions.is("psychiatrist", "doctor")).isTrue();
        assertThat(professions.is("doctor", "psychiatrist")).isFalse();
        assertThat(professions.is("nobody", "doctor")).isFalse();
    }

    @Test
    void haveANameInEachLanguage() {
        assertThat(professions.all()).hasSizeGreaterThan(10).allSatisfy(one -> {
            assertThat(professions.label(one, Locale.FRENCH)).isNotBlank();
            assertThat(professions.label(one, Locale.ENGLISH)).isNotBlank();
            assertThat(professions.label(one, Locale.of("ar"))).matches("[\\p{IsArabic} ]+");
        });
    }
}
