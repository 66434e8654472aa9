package org.relais.ui.knowledge;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.relais.knowledge.Risk;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Markup;

/** Why a domain is at risk, in words beside an icon. */
public final class RiskBadges {

    private RiskBadges() {}

    public static Component of(List<Risk> risks) {
        var badges = Markup.span("row wrap reasons");
        risks.forEach(risk -> badges.add(badge(risk)));
        return badges;
    }

    private static Component badge(Risk risk) {
        var text = say("risk." + risk.code());
        return switch (risk) {
            case UNSUPPLIED -> Badges.badge("bad", "warning", text);
            case SINGLE -> Badges.badge("warn", "person", text);
            case STALE -> Badges.badge("warn", "clock", text);
            case DECLARED -> Markup.span("badge unk", text);
            case NOBODY -> Markup.span("badge plain", text);
        };
    }
}
