package org.relais.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class TextsTests {

    private final Texts texts;

    TextsTests() throws IOException {
        texts = new Texts(new StaticMessageSource());
    }

    @Test
    void everyLanguageHasEveryText() {
        assertThat(texts.of("fr")).isNotEmpty();
        assertThat(texts.of("en").keySet()).isEqualTo(texts.of("fr").keySet());
        assertThat(texts.of("ar").keySet()).isEqualTo(texts.of("fr").keySet());
    }

    @Test
    void everyTextTakesTheSameNumberOfArgumentsInEveryLanguage() {
        texts.of("fr").forEach((key, french) -> {
            for (var language : new String[] {"en", "ar"}) {
                var other = texts.of(language).getOrDefault(key, "");
                assertThat(arguments(other, language)).as(language + " " + key).isSubsetOf(arguments(french, "fr"));
            }
        });
    }

    @Test
    void arabicHasItsSixPlurals() {
        assertThat(texts.getTranslation("home.gaps", Locale.of("ar"), 2)).isEqualTo("ثغرتان");
        assertThat(texts.getTranslation("home.gaps", Locale.FRENCH, 1)).isEqualTo("1 lacune");
    }

    private static java.util.Set<String> arguments(String text, String language) {
        return new MessageFormat(text, Locale.of(language)).getArgumentNames();
    }
}
