package org.relais.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class IcuMessagesTests {

    private final IcuMessages messages = new IcuMessages();

    @BeforeEach
    void readTheTestsOwn() {
        messages.setBasenames("messages/icu");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Test
    void countInThePluralOfTheLanguage() {
        assertThat(french("rows", "1", "Agadez")).isEqualTo("1 ligne nomme Agadez.");
        assertThat(french("rows", "12029", "Agadez")).matches("12\\h029 lignes nomment Agadez\\.");
        assertThat(messages.getMessage("rows", new Object[] {"2", "Agadez"}, Locale.of("ar")))
                .isEqualTo("صفان: Agadez.");
    }

    @Test
    void writeADayAsTheLanguageDoes() {
        assertThat(french("day", "2026-11-29")).isEqualTo("Le 29 novembre 2026.");
        assertThat(messages.getMessage("day", new Object[] {"2026-11-29"}, Locale.ENGLISH))
                .isEqualTo("On November 29, 2026.");
    }

    @Test
    void takeTextAsItIs() {
        assertThat(french("text", "12029")).isEqualTo("L'article « 12029 » n'est pas là.");
        assertThat(french("text", "{0} l'accès")).isEqualTo("L'article « {0} l'accès » n'est pas là.");
        assertThat(french("plain")).isEqualTo("L'article n'est pas là.");
    }

    @Test
    void sayThatAMessageIsMissing() {
        assertThatThrownBy(() -> french("nothing")).isInstanceOf(NoSuchMessageException.class);
        assertThat(messages.getMessage("nothing", null, "else", Locale.FRENCH)).isEqualTo("else");
    }

    private String french(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.FRENCH);
    }
}
