package org.relais.platform;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Messages in ICU message format, because Arabic has six plurals. Their arguments are kept as text
 * with a run or a refusal; where the message wants a number or a day, the text is read as one.
 */
class IcuMessages extends ResourceBundleMessageSource {

    private static final Pattern KIND_OF_BLANK = Pattern.compile("\\{(\\d+), *(plural|number|date)\\b");

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        var text = code == null || locale == null ? null : resolveCodeWithoutArguments(code, locale);
        if (text == null) {
            return super.getMessageInternal(code, arguments, locale);
        }
        return arguments == null || arguments.length == 0
                ? text
                : new MessageFormat(text, locale).format(read(text, arguments));
    }

    /** The arguments, each as what its blank wants. */
    private static Object[] read(String text, Object[] arguments) {
        var read = arguments.clone();
        KIND_OF_BLANK.matcher(text).results().forEach(blank -> {
            var index = Integer.parseInt(blank.group(1));
            if (index < read.length && read[index] instanceof String argument) {
                read[index] = blank.group(2).equals("date") ? day(argument) : Long.valueOf(argument);
            }
        });
        return read;
    }

    private static Date day(String argument) {
        return Date.from(
                LocalDate.parse(argument).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
