package org.relais.ui.experts;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.Experts.Condition;
import org.relais.expertise.Experts.State;
import org.relais.people.Professions;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** A condition: met, not met or unknown; what was asked, and what is known since when. */
final class ConditionLine {

    private ConditionLine() {}

    static ListItem of(Condition condition) {
        var known = known(condition);
        return Markup.item(
                "cond " + look(condition),
                new Icon(icon(condition), 15),
                span("w", say("experts.state." + look(condition))),
                span("t", Markup.bold(wanted(condition)), Markup.text(known.isEmpty() ? "" : " · " + known)));
    }

    private static String look(Condition condition) {
        return switch (condition.state()) {
            case MET -> "met";
            case NOT_MET -> "not";
            case UNKNOWN -> "unk";
        };
    }

    private static String icon(Condition condition) {
        return switch (condition.state()) {
            case MET -> "met";
            case NOT_MET -> "refused";
            case UNKNOWN -> "unknown";
        };
    }

    static String wanted(Condition condition) {
        return wanted(condition.kind(), condition.wanted());
    }

    /** A condition, or a constraint that makes one. */
    static String wanted(String kind, String wanted) {
        return switch (kind) {
            case "language" -> language(wanted);
            case "window", "engaged" -> window(wanted);
            case "country" -> Words.country(wanted);
            case "gender" -> say("experts.gender." + wanted);
            case "clearance" -> say("experts.clearance", say("sensitivity." + wanted));
            case "profession" -> profession(wanted);
            default -> say("experts.consent");
        };
    }

    private static String known(Condition condition) {
        var known = condition.known();
        var since = condition.since();
        return switch (condition.kind()) {
            case "language" -> known == null ? say("experts.notSaid") : say("experts.speaks", level(known));
            case "engaged" ->
                say("experts.engaged", known == null ? "" : known, since == null ? "?" : Dates.day(since));
            case "window" ->
                known == null ? say("experts.notSaid") : join(say("experts.free", window(known)), said(since));
            case "gender" -> known == null ? say("experts.notSaid") : "";
            case "clearance" -> known == null ? say("experts.notSaid") : say("sensitivity." + known);
            case "profession" -> known == null ? say("experts.notSaid") : known;
            default -> since == null && condition.state() == State.UNKNOWN ? say("experts.notSaid") : said(since);
        };
    }

    private static String said(@Nullable LocalDate since) {
        return since == null ? "" : say("experts.said", Dates.since(since, LocalDate.now()));
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first + say("list.comma") + second;
    }

    private static String language(String code) {
        var parts = code.split(":", 2);
        return parts.length == 1 ? Words.language(parts[0]) : Words.language(parts[0]) + " " + parts[1];
    }

    static String profession(String notations) {
        return Words.capital(Stream.of(notations.split("\\+"))
                .map(one -> Professions.usual().label(one, Words.locale()))
                .reduce((one, other) -> say("experts.or", one, other))
                .orElse(""));
    }

    private static String level(String code) {
        var colon = code.indexOf(':');
        return colon < 0 ? say("experts.levelUnknown") : code.substring(colon + 1);
    }

    /** From a span as {@code 2027-01-11/2027-06-30}, an open end being two dots. */
    private static String window(String span) {
        var ends = span.split("/", 2);
        var from = ends[0].equals("..") ? "…" : Dates.day(LocalDate.parse(ends[0]));
        var to = ends[1].equals("..") ? "…" : Dates.day(LocalDate.parse(ends[1]));
        return say("date.fromTo", from, to);
    }
}
