package org.relais.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.relais.kernel.Message;

/** Texts in the language of whoever looks at the screen. */
public final class Words {

    private Words() {}

    /** The text of a key of {@code texts/*.properties} (ICU message format) or of {@code messages/*.properties}. */
    public static String say(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    public static String say(Message message) {
        return say(message.code(), message.arguments().toArray());
    }

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.FRENCH : ui.getLocale();
    }

    /** With a capital first letter, as a label that stands alone. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    public static boolean rightToLeft() {
        return locale().getLanguage().equals("ar");
    }

    /** A text as a line begins with it: names of domains and languages are kept as they stand inside a sentence. */
    public static String opening(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(locale())
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    /** A language by its BCP 47 tag, named in the reader's language. */
    public static String language(String tag) {
        return capital(Locale.forLanguageTag(tag).getDisplayName(locale()));
    }

    /** A language by its BCP 47 tag, as those who read it call it. */
    public static String languageInItself(String tag) {
        var language = Locale.forLanguageTag(tag);
        return capital(language.getDisplayLanguage(language));
    }

    /** A country by its ISO 3166 code, named in the reader's language; {@code sea} is the sea. */
    public static String country(String code) {
        return code.equals("sea") ? say("country.sea") : Locale.of("", code).getDisplayCountry(locale());
    }
}
