package org.relais.exports;

import java.util.List;
import java.util.Locale;
import org.relais.domains.DomainLabels;
import org.relais.schema.Vocabulary;
import org.springframework.context.MessageSource;

/** The words of a file in the language of its reader. */
record ExportTexts(MessageSource messages, Vocabulary vocabulary, Locale locale) {

    String header(HitColumn column) {
        return of("export.column." + column.code());
    }

    String of(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }

    /** Each domain with its notation, by which programs know it. */
    List<String> notedDomains(List<String> notations) {
        return domains().of(notations).stream()
                .map(domain -> domain.id() + " | " + domain.title())
                .toList();
    }

    List<String> domains(List<String> notations) {
        return domains().of(notations).stream().map(domain -> domain.title()).toList();
    }

    private DomainLabels domains() {
        return new DomainLabels(vocabulary, locale);
    }
}
