package org.relais.ui.missions;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.kernel.Timespan;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Markup;

/** Whether a mission runs, is to come or is over. */
enum Phase {
    RUNNING,
    AHEAD,
    OVER;

    static Phase of(Timespan when, LocalDate today) {
        if (when.contains(today)) {
            return RUNNING;
        }
        return when.to() != null && when.to().isBefore(today) ? OVER : AHEAD;
    }

    static Optional<Phase> ofCode(String code) {
        return Stream.of(values()).filter(phase -> phase.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Component badge() {
        var text = say("missions.phase." + code());
        return switch (this) {
            case RUNNING -> Badges.badge("ok", "check", text);
            case AHEAD -> Badges.badge("acc", "calendar", text);
            case OVER -> Markup.span("badge plain", text);
        };
    }
}
