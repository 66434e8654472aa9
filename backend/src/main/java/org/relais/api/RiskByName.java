package org.relais.api;

import java.util.Locale;
import org.relais.knowledge.Risk;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Kinds of risk in addresses, in small or capital letters. */
@Component
class RiskByName implements Converter<String, Risk> {

    @Override
    public Risk convert(String name) {
        return Risk.valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
