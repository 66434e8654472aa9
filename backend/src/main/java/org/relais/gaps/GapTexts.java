package org.relais.gaps;

import java.util.Locale;
import org.relais.domains.DomainLabels;
import org.relais.gaps.GapChange.Cause;
import org.relais.gaps.GapChange.Turn;
import org.springframework.context.MessageSource;

/** The words of a file in the language of its reader. */
record GapTexts(MessageSource messages, DomainLabels labels, Locale locale) {

    String header(GapColumn column) {
        return of("gap.column." + column.code());
    }

    String standing(Standing standing) {
        return of("gap." + standing.code());
    }

    String turn(Turn turn) {
        return of("gap.turn." + turn.code());
    }

    String cause(Cause cause) {
        return of(
                "gap.cause." + cause.kind().code(),
                cause.who() == null ? "" : cause.who().title(),
                cause.what(),
                cause.on() == null ? "–" : cause.on().toString(),
                cause.at() == null ? "" : cause.at().title());
    }

    String domain(String notation) {
        return labels.of(notation).title();
    }

    String of(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
