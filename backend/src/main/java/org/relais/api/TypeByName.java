package org.relais.api;

import java.util.Locale;
import org.relais.search.ItemType;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Types of items in addresses, in small or capital letters. */
@Component
class TypeByName implements Converter<String, ItemType> {

    @Override
    public ItemType convert(String name) {
        return ItemType.valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
