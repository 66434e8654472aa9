package org.relais.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relais.exports.TableFile;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.springframework.context.MessageSource;

/** The columns of a table as a screen shows it, in their order. Codes and days stay as programs read them. */
final class ShownTable<T> {

    private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

    ShownTable<T> with(String code, Function<T, @Nullable Object> value) {
        columns.put(code, value);
        return this;
    }

    ShownTable<T> withSpan(Function<T, Timespan> span) {
        return with("from", row -> span.apply(row).from())
                .with("to", row -> span.apply(row).to());
    }

    /** @param name of the sheet, and the headers, as in {@code exchange.table.CODE} of the message files */
    TableFile file(String name, Collection<T> rows, MessageSource messages, Locale locale) {
        return new TableFile(
                say(name, messages, locale),
                columns.keySet().stream()
                        .map(code -> say(code, messages, locale))
                        .toList(),
                rows.stream()
                        .map(row -> columns.values().stream()
                                .map(value -> text(value.apply(row)))
                                .toList())
                        .toList());
    }

    private static String say(String code, MessageSource messages, Locale locale) {
        return messages.getMessage("exchange.table." + code, null, locale);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case ItemRef item -> item.title();
            case Enum<?> code -> code.name().toLowerCase(Locale.ROOT);
            case List<?> several ->
                String.join("; ", several.stream().map(ShownTable::text).toList());
            case Object other -> Objects.toString(other);
        };
    }
}
