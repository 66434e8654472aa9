package org.relais.ui.people;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;
import org.relais.people.PersonPage.Piece;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SourceNote;
import org.relais.ui.component.Words;

/** A piece of evidence in words: what, where, when, who says so, and its source one click away. */
final class EvidenceLine {

    private static final Set<String> SAID = Set.of("skill", "declared");

    private EvidenceLine() {}

    static ListItem of(Piece piece) {
        var key = Markup.tag("i", "key " + texture(piece.kind()));
        key.getElement().setAttribute("aria-hidden", "true");
        var line = Markup.item(
                "",
                key,
                div("", what(piece), told(piece), div("row wrap small soft", by(piece), SourceNote.of(piece.source()))),
                span("small soft when", when(piece)));
        line.getElement().setAttribute("tabindex", "-1");
        return line;
    }

    private static Component what(Piece piece) {
        return Markup.p(
                "",
                span("sr", say("people.lane." + piece.kind()) + say("list.comma")),
                about(piece),
                Markup.text(role(piece).map(role -> say("list.comma") + role).orElse("")));
    }

    private static Component about(Piece piece) {
        var about = piece.about();
        return about.type().equals("domain") ? ItemLink.to(about, Words.opening(about.title())) : ItemLink.to(about);
    }

    private static Optional<String> role(Piece piece) {
        var role = piece.role();
        if (role == null || role.isBlank()) {
            return piece.about().type().equals("lesson") ? Optional.of(say("type.lesson")) : Optional.empty();
        }
        return Optional.of(piece.kind().equals("document") ? say("people.role." + role) : role);
    }

    private static @Nullable Component told(Piece piece) {
        if (piece.sentence() == null || piece.sentence().isBlank()) {
            return null;
        }
        var told = Markup.p("soft", piece.sentence());
        told.getElement().setAttribute("dir", "auto");
        return told;
    }

    private static @Nullable Component by(Piece piece) {
        return switch (piece.kind()) {
            case "declared" -> span("", say("people.by.declared"));
            case "skill" -> span("", say("people.by.skill", by(piece.by())));
            default -> piece.by() == null ? null : span("", say("people.by", piece.by()));
        };
    }

    private static String by(@Nullable String name) {
        return name == null ? say("people.someone") : name;
    }

    private static String when(Piece piece) {
        var when = piece.when();
        if (when.equals(Timespan.ALWAYS)) {
            return say("people.undated");
        }
        return SAID.contains(piece.kind()) && when.from() != null ? Dates.month(when.from()) : Dates.span(when);
    }

    private static String texture(String kind) {
        return switch (kind) {
            case "mission" -> "k-m";
            case "document" -> "k-d";
            case "skill" -> "k-s";
            case "training" -> "k-t";
            default -> "k-x";
        };
    }
}
