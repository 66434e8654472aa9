package org.relais.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relais.schema.Vocabulary;

class MissingTableTests {

    @Test
    void writesAQuestionALine() {
        var legal = Vocabulary.load().find("legal");
        var question = new MissingQuestion(
                "aide juridique", 3, false, LocalDate.of(2026, 11, 25), List.of("en", "fr"), legal, Optional.empty());

        var csv = MissingTable.csv(
                new MissingPage(List.of(question), 1, 0), List.of("a", "b", "c", "d", "e"), Locale.ENGLISH);

        assertThat(new String(csv, UTF_8)).isEqualTo("\uFEFFa,b,c,d,e\r\nlegal,aide juridique,3,2026-11-25,en fr\r\n");
    }

    @Test
    void aWordIsInTheLanguageOfItsScript() {
        assertThat(asked("لاجئ", "fr").language()).isEqualTo("ar");
        assertThat(asked("refuge", "ar", "en").language()).isEqualTo("en");
        assertThat(asked("refuge", "ar").language()).isEqualTo("fr");
    }

    private static MissingQuestion asked(String text, String... languages) {
        return new MissingQuestion(
                text, 1, false, LocalDate.of(2026, 11, 25), List.of(languages), Optional.empty(), Optional.empty());
    }
}
