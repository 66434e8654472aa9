package org.relais.knowledge;

import java.util.Locale;
import org.relais.domains.DomainLabels;
import org.springframework.context.MessageSource;

/** The words of a file in the language of its reader. */
record RiskTexts(MessageSource messages, DomainLabels labels, Locale locale) {

    String header(RiskColumn column) {
        return of("risk.column." + column.code());
    }

    String risk(Risk risk) {
        return of("risk." + risk.code());
    }

    String step(NextStep step) {
        return of("risk.step." + step.action().code(), step.target().title());
    }

    String domain(String notation) {
        return labels.of(notation).title();
    }

    String of(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
