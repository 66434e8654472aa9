package org.relais.api;

import java.util.Locale;
import org.relais.exports.ExportFormat;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Formats of files in addresses, in small or capital letters. */
@Component
class FormatByName implements Converter<String, ExportFormat> {

    @Override
    public ExportFormat convert(String name) {
        return ExportFormat.valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
