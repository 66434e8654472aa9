package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSoundTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mohamed Mohammed Muhammad محمد مُحَمَّد",
                "Zuwara Zouara Zuwarah Zouarah زوارة زُوَارَة",
                "Agadès Agadez أغاديز",
                "Nouadhibou Nuadibu نواذيبو",
                "alsharif Sharif Cherif Chérif شريف الشريف",
                "Youssef Youcef Yusuf يوسف",
                "Khaled Khalid خالد",
                "Souleymane Suleiman Sulayman سليمان",
                "Tariq Tarek Tarik طارق",
                "Mariam Maryam Meriem مريم",
                "Leïla Layla ليلى",
                "Khadija Khadidja خديجة"
            })
    void soundsAlikeHoweverItIsSpelt(String spellings) {
        var names = spellings.split(" ");

        assertThat(names)
                .allSatisfy(typed -> assertThat(names)
                        .allSatisfy(written -> assertThat(NameSound.sought(typed))
                                .as(typed + " for " + written)
                                .containsAnyElementsOf(NameSound.written(written))));
    }

    @ParameterizedTest
    @CsvSource({"colère, Claire", "santé, Sonda", "Zuwara, Sarah", "Tripoli, Trapani", "Paris, Brès"})
    void tellsNamesApart(String typed, String written) {
        assertThat(NameSound.sought(typed)).doesNotContainAnyElementsOf(NameSound.written(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "al", "Omar", "ﷺ", "511", "a\u0000bcdef", "oiseau"})
    void hasNoSoundForWhatIsTooShortToBeSure(String word) {
        assertThat(NameSound.sought(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Zuwara, v:zwVr", "Nouadhibou, v:nwVdVb", "Claire, v:klVr"})
    void keepsTheConsonantsAndThePlacesOfVowels(String word, String key) {
        assertThat(NameSound.sought(word)).contains(key);
    }
}
