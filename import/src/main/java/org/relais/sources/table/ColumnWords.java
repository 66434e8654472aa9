package org.relais.sources.table;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What is to be said of columns, in a language. */
record ColumnWords(MessageSource messages, Locale locale) {

    String of(String code) {
        return messages.getMessage(code, null, locale);
    }

    String kind(SheetKind kind) {
        return of("importer." + kind.name());
    }

    String required(Column column) {
        return of(column.required() ? "import.template.yes" : "import.template.no");
    }

    String format(Column column) {
        var format = column.format();
        var said = of("import.format." + format.name());
        return format.choices().isEmpty() ? said : said + " " + String.join(", ", format.choices());
    }
}
