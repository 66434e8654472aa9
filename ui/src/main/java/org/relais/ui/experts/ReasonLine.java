package org.relais.ui.experts;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import org.relais.expertise.Experts.Reason;
import org.relais.kernel.Timespan;
import org.relais.search.EvidenceKind;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** A piece of evidence as a sentence, with what it adds to the score. */
final class ReasonLine {

    private ReasonLine() {}

    static ListItem of(Reason reason, DomainNames domains) {
        var key = Markup.tag("i", "key " + texture(reason.kind()));
        key.getElement().setAttribute("aria-hidden", "true");
        return Markup.item("ev", key, sentence(reason, domains), Markup.span("pts", "+" + reason.points()));
    }

    private static Paragraph sentence(Reason reason, DomainNames domains) {
        var parts = new ArrayList<Component>();
        var told = reason.sentence();
        if (told != null) {
            parts.add(Markup.text(told.strip().replaceAll("[.\\s]+$", "")));
        }
        switch (reason.kind()) {
            case MISSION, TRAINING -> parts.add(ItemLink.to(reason.about()));
            case DOCUMENT -> {
                parts.add(Markup.text(say("experts.wrote")));
                parts.add(ItemLink.to(reason.about()));
            }
            case SKILL, DECLARED ->
                parts.add(
                        ItemLink.to(reason.about(), domains.name(reason.about().id())));
        }
        details(reason).forEach(detail -> parts.add(Markup.text(detail)));
        return joined(parts, reason.kind());
    }

    private static java.util.List<String> details(Reason reason) {
        var details = new ArrayList<String>();
        if (reason.level() != null) {
            details.add(say("level." + reason.level()));
        }
        if (reason.basis() != null && reason.by() != null) {
            details.add(say("experts.basis." + reason.basis(), reason.by()));
        }
        if (reason.kind() == EvidenceKind.DOCUMENT) {
            details.add(say("experts.role." + reason.role()));
        }
        var when = reason.kind() == EvidenceKind.MISSION
                ? Dates.span(new Timespan(reason.from(), reason.to()))
                : reason.from() == null ? "" : Dates.month(reason.from());
        if (!when.isEmpty()) {
            details.add(when);
        }
        if (reason.kind() == EvidenceKind.MISSION && reason.role() != null) {
            details.add(reason.role());
        }
        return details;
    }

    private static Paragraph joined(java.util.List<Component> parts, EvidenceKind kind) {
        var sentence = new Paragraph();
        for (var at = 0; at < parts.size(); at++) {
            var afterVerb = at == 1 && kind == EvidenceKind.DOCUMENT;
            if (at > 0) {
                sentence.add(Markup.text(afterVerb ? " " : say("list.comma")));
            }
            sentence.add(parts.get(at));
        }
        sentence.getElement().setAttribute("dir", "auto");
        return sentence;
    }

    static String texture(EvidenceKind kind) {
        return switch (kind) {
            case MISSION -> "k-m";
            case DOCUMENT -> "k-d";
            case SKILL -> "k-s";
            case TRAINING -> "k-t";
            case DECLARED -> "k-x";
        };
    }
}
