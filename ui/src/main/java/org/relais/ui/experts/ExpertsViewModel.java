package org.relais.ui.experts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.ExpertRequest.Constraint;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.kernel.Timespan;
import org.relais.security.Viewer;
import org.relais.ui.component.Address;

/**
 * A request as its address says it. {@code need}, {@code like} (a person) or {@code q} give the start; {@code domain}, {@code
 * language}, {@code window} and {@code constraint} stand in place of what was read out of them once the
 * viewer has corrected it, and a single {@code -} says that nothing of the kind is wanted.
 */
public record ExpertsViewModel(Address address) {

    static final int PAGE = 10;
    private static final String NOTHING = "-";

    public Optional<String> need() {
        return address.first("need");
    }

    /** What its start says, before corrections; nothing where nothing is asked. */
    public Optional<ExpertRequest> read(Viewer viewer, ExpertFinder finder) {
        if (asksNothing()) {
            return Optional.empty();
        }
        var start = need().map(id -> finder.ofNeed(viewer, id))
                .or(() -> like().map(id -> finder.like(viewer, id)))
                .orElseGet(() -> finder.read(viewer, text()));
        return Optional.of(start);
    }

    Optional<String> like() {
        return address.first("like");
    }

    public String text() {
        return address.first("q").orElse("");
    }

    Filter filter() {
        return Filter.ofCode(address.first("filter").orElse(""));
    }

    int shown() {
        return address.number("show", PAGE);
    }

    boolean asksNothing() {
        return need().isEmpty()
                && like().isEmpty()
                && text().isBlank()
                && address.all("domain").isEmpty();
    }

    /** What was read, as corrected. */
    public ExpertRequest corrected(ExpertRequest read) {
        return new ExpertRequest(
                read.needId(),
                read.like(),
                read.role(),
                read.text(),
                corrected("domain", read.domains(), ExpertsViewModel::wanted),
                corrected("language", read.languages(), ExpertsViewModel::language),
                address.first("window").map(ExpertsViewModel::window).orElse(read.window()),
                corrected("constraint", read.constraints(), ExpertsViewModel::constraint));
    }

    Address withText(String text) {
        return Address.of(address.path()).with("q", text);
    }

    Address withDomains(ExpertRequest request, UnaryOperator<List<Wanted>> change) {
        return with(
                "domain",
                change.apply(new ArrayList<>(request.domains())).stream()
                        .map(wanted -> pair(wanted.notation(), wanted.level()))
                        .toList());
    }

    Address withLanguages(ExpertRequest request, UnaryOperator<List<LanguageWanted>> change) {
        return with(
                "language",
                change.apply(new ArrayList<>(request.languages())).stream()
                        .map(wanted -> pair(wanted.tag(), wanted.level()))
                        .toList());
    }

    Address withConstraints(ExpertRequest request, UnaryOperator<List<Constraint>> change) {
        return with(
                "constraint",
                change.apply(new ArrayList<>(request.constraints())).stream()
                        .map(constraint -> pair(constraint.kind(), constraint.value()))
                        .toList());
    }

    Address withWindow(@Nullable LocalDate from, @Nullable LocalDate to) {
        return address.with("window", from == null && to == null ? NOTHING : text(from) + "/" + text(to))
                .with("show", "");
    }

    Address filtered(Filter filter) {
        return address.with("filter", filter == Filter.ALL ? "" : filter.code()).with("show", "");
    }

    /** Teams for the same. */
    Address teams() {
        return new Address("experts/team", address.parameters())
                .with("show", "")
                .with("filter", "");
    }

    Address withMore() {
        return address.with("show", "" + (shown() + PAGE));
    }

    private Address with(String name, List<String> values) {
        return address.with(name, values.isEmpty() ? List.of(NOTHING) : values).with("show", "");
    }

    private <T> List<T> corrected(String name, List<T> read, java.util.function.Function<String, T> parse) {
        var given = address.all(name);
        return given.isEmpty()
                ? read
                : given.stream()
                        .filter(value -> !value.equals(NOTHING) && !value.isBlank())
                        .map(parse)
                        .toList();
    }

    private static Wanted wanted(String value) {
        var level = after(value);
        return new Wanted(before(value), level != null && level.matches("[1-4]") ? Integer.valueOf(level) : null);
    }

    private static LanguageWanted language(String value) {
        var level = after(value);
        return new LanguageWanted(before(value), level != null && level.matches("[ABC][12]") ? level : null);
    }

    private static Constraint constraint(String value) {
        var rest = after(value);
        return new Constraint(before(value), rest == null ? "" : rest);
    }

    private static Timespan window(String value) {
        var slash = value.indexOf('/');
        if (slash < 0) {
            return Timespan.ALWAYS;
        }
        var from = day(value.substring(0, slash));
        var to = day(value.substring(slash + 1));
        return from != null && to != null && to.isBefore(from) ? new Timespan(to, from) : new Timespan(from, to);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static String before(String pair) {
        var colon = pair.indexOf(':');
        return colon < 0 ? pair : pair.substring(0, colon);
    }

    private static @Nullable String after(String pair) {
        var colon = pair.indexOf(':');
        return colon < 0 ? null : pair.substring(colon + 1);
    }

    private static String pair(String first, @Nullable Object second) {
        return second == null || second.toString().isEmpty() ? first : first + ":" + second;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
