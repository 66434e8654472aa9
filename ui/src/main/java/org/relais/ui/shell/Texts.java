package org.relais.ui.shell;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The words of the screens, one file for each feature and language below {@code texts/}, in ICU message
 * format because Arabic has six plurals; and behind them the messages of the layers below.
 */
@Component
class Texts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"));
    private static final Pattern LANGUAGE = Pattern.compile("_(en|ar)\\.properties$");

    private final transient MessageSource messages;
    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();
    private final transient Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts(MessageSource messages) throws IOException {
        this.messages = messages;
        LOCALES.forEach(locale -> byLanguage.put(locale.getLanguage(), new TreeMap<>()));
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties")) {
            var properties = PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
            properties.forEach((key, text) -> of(language(file.getFilename())).put((String) key, (String) text));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.FRENCH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return text(key, locale.getLanguage())
                .map(text -> format(text, locale).format(arguments))
                .orElseGet(() -> message(key, locale, arguments));
    }

    /** All keys of a language, for the test that compares them. */
    Map<String, String> of(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private Optional<String> text(String key, String language) {
        return Optional.ofNullable(of(language).get(key)).or(() -> Optional.ofNullable(of("fr").get(key)));
    }

    private MessageFormat format(String text, Locale locale) {
        return formats.computeIfAbsent(locale + text, first -> new MessageFormat(text, locale));
    }

    private String message(String key, Locale locale, Object... arguments) {
        var text = messages.getMessage(key, arguments, null, locale);
        if (text == null) {
            LOG.warn("There is no text {}", key);
            return key;
        }
        return text;
    }

    private static String language(@org.jspecify.annotations.Nullable String file) {
        var match = LANGUAGE.matcher(file == null ? "" : file);
        return match.find() ? match.group(1) : "fr";
    }
}
