package org.relais.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.Experts.Condition;
import org.relais.expertise.Experts.State;
import org.relais.kernel.Freshness;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.people.Professions;
import org.relais.search.Engagement;
import org.relais.search.PersonFacts;

/** Judges a candidate by the hard conditions of a request. What nobody knows is unknown, never no. */
final class Conditions {

    private static final List<String> CEFR = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    private final ExpertRequest request;
    private final LocalDate today;

    private final String window;

    /** Who is bound in the window, by their id. */
    private final Map<String, Engagement> engaged;

    /** Of all the words in which people say it: hundreds are called the same. */
    private final Map<String, Set<String>> professions = new HashMap<>();

    Conditions(ExpertRequest request, Map<String, Engagement> engaged, LocalDate today) {
        this.request = request;
        this.engaged = engaged;
        this.today = today;
        this.window = span(request.window());
    }

    List<Condition> of(PersonFacts candidate) {
        var conditions = new ArrayList<Condition>();
        request.languages().forEach(wanted -> conditions.add(language(candidate, wanted)));
        if (!request.window().equals(Timespan.ALWAYS)) {
            conditions.add(window(candidate));
        }
        request.constraints().forEach(constraint -> conditions.add(constraint(candidate, constraint)));
        return conditions;
    }

    private static Condition language(PersonFacts candidate, ExpertRequest.LanguageWanted wanted) {
        var code = wanted.level() == null ? wanted.tag() : wanted.tag() + ":" + wanted.level();
        var known = candidate.languages().stream()
                .filter(language -> language.split(":", 2)[0].equals(wanted.tag()))
                .findFirst();
        if (known.isEmpty()) {
            // A list of languages that lacks this one says nothing about it: lists are seldom complete.
            return new Condition("language", code, State.UNKNOWN, null, null);
        }
        var level = known.get().contains(":") ? known.get().split(":", 2)[1] : "";
        return new Condition("language", code, reaches(level, wanted.level()), known.get(), null);
    }

    private static State reaches(String level, @Nullable String wanted) {
        if (wanted == null) {
            return State.MET;
        }
        if (!CEFR.contains(level)) {
            return State.UNKNOWN;
        }
        return CEFR.indexOf(level) >= CEFR.indexOf(wanted) ? State.MET : State.NOT_MET;
    }

    private Condition window(PersonFacts candidate) {
        var bound = engaged.get(candidate.person());
        if (bound != null) {
            return new Condition("engaged", window, State.NOT_MET, bound.mission(), bound.until());
        }
        var free = candidate.free();
        var since = candidate.availabilityConfirmedOn();
        if (free.equals(Timespan.ALWAYS)) {
            return new Condition("window", window, State.UNKNOWN, null, since);
        }
        if (Freshness.confirmed(since, today) == Freshness.STALE) {
            return new Condition("window", window, State.UNKNOWN, span(free), since);
        }
        var state = free.covers(asked(request.window())) ? State.MET : State.NOT_MET;
        return new Condition("window", window, state, span(free), since);
    }

    /** "From January" asks for January: who is free until June does not fail for a July that nobody spoke of. */
    private static Timespan asked(Timespan window) {
        return new Timespan(
                window.from() == null ? window.to() : window.from(), window.to() == null ? window.from() : window.to());
    }

    private Condition constraint(PersonFacts candidate, ExpertRequest.Constraint constraint) {
        return switch (constraint.kind()) {
            case "consent" ->
                new Condition(
                        "consent",
                        "",
                        candidate.consentOn() == null ? State.UNKNOWN : State.MET,
                        null,
                        candidate.consentOn());
            case "gender" -> gender(candidate, constraint.value());
            case "clearance" -> clearance(candidate, constraint.value());
            case "profession" -> profession(candidate, constraint.value());
            default -> country(candidate, constraint.value());
        };
    }

    private static Condition gender(PersonFacts candidate, String wanted) {
        var known = candidate.gender();
        var state = known == null ? State.UNKNOWN : known.equals(wanted) ? State.MET : State.NOT_MET;
        return new Condition("gender", wanted, state, known, null);
    }

    /** Who may be told of what is sensitive may be told of what is less so. */
    private static Condition clearance(PersonFacts candidate, String wanted) {
        var known = candidate.clearance();
        if (known == null) {
            return new Condition("clearance", wanted, State.UNKNOWN, null, null);
        }
        var state = Sensitivity.named(wanted)
                .map(least -> known.compareTo(least) >= 0 ? State.MET : State.NOT_MET)
                .orElse(State.UNKNOWN);
        return new Condition("clearance", wanted, state, known.word(), null);
    }

    /**
     * One of several will do. Who is said to be a doctor may well be the psychiatrist who is asked for; a word that is
     * not recognised says nothing.
     */
    private Condition profession(PersonFacts candidate, String wanted) {
        var known = candidate.profession();
        var theirs = known == null ? Set.<String>of() : professions.computeIfAbsent(known, Professions.usual()::in);
        return new Condition("profession", wanted, profession(theirs, List.of(wanted.split("\\+"))), known, null);
    }

    private static State profession(Set<String> theirs, List<String> wanted) {
        var all = Professions.usual();
        if (theirs.stream().anyMatch(one -> wanted.stream().anyMatch(other -> all.is(one, other)))) {
            return State.MET;
        }
        var isLessPrecise = theirs.stream().anyMatch(one -> wanted.stream().anyMatch(other -> all.is(other, one)));
        return theirs.isEmpty() || isLessPrecise ? State.UNKNOWN : State.NOT_MET;
    }

    private static Condition country(PersonFacts candidate, String country) {
        var state = candidate.accepts().contains(country)
                ? State.MET
                : candidate.refuses().contains(country) ? State.NOT_MET : State.UNKNOWN;
        return new Condition("country", country, state, null, candidate.availabilityConfirmedOn());
    }

    private static String span(Timespan span) {
        return day(span.from()) + "/" + day(span.to());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? ".." : day.toString();
    }
}
