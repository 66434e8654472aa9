package org.relais.api;

import java.util.Locale;
import org.relais.search.SortBy;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Orders of hits in addresses, in small or capital letters. */
@Component
class SortByName implements Converter<String, SortBy> {

    @Override
    public SortBy convert(String name) {
        return SortBy.valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
