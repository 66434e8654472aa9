package org.relais.teams;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.expertise.Experts.Condition;
import org.relais.expertise.Experts.DomainScore;
import org.relais.expertise.Experts.Standing;
import org.relais.expertise.Experts.State;

/**
 * Somebody who could be in a team.
 *
 * @param expert as they stand for the need that they answer best
 * @param scores 0 to 100 by domain, of the needs that they are free for
 * @param speaks languages asked for, as conditions say them, that they are known to speak so
 */
record Candidate(Standing expert, Map<String, Integer> scores, Set<String> speaks) {

    /** One person by the answers to several needs; what is known to be impossible for one counts nothing there. */
    static Candidate of(List<Standing> answers, boolean pinned) {
        var free = answers.stream().filter(answer -> pinned || !isBound(answer)).toList();
        return new Candidate(
                answers.stream()
                        .reduce((one, other) -> other.score() > one.score() ? other : one)
                        .orElseThrow(),
                free.stream()
                        .flatMap(answer -> answer.byDomain().stream())
                        .collect(Collectors.toMap(DomainScore::domain, DomainScore::score, Math::max)),
                languages(answers)
                        .filter(condition -> condition.state() == State.MET)
                        .map(Condition::wanted)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    static Stream<Condition> languages(List<Standing> answers) {
        return answers.stream().flatMap(answer -> answer.conditions().stream()).filter(Candidate::isLanguage);
    }

    /** A language is not everybody's to speak, nor a profession everybody's; what is unknown keeps nobody away. */
    private static boolean isBound(Standing answer) {
        return answer.conditions().stream()
                .filter(condition -> !isLanguage(condition) && !condition.kind().equals("profession"))
                .anyMatch(condition -> condition.state() == State.NOT_MET);
    }

    private static boolean isLanguage(Condition condition) {
        return condition.kind().equals("language");
    }

    String id() {
        return expert.person().id();
    }

    /** Who is known to speak better than is wanted speaks as is wanted. */
    boolean isKnownToSpeak(String wanted) {
        return speaks.stream()
                .anyMatch(spoken ->
                        tag(spoken).equals(tag(wanted)) && level(spoken).compareTo(level(wanted)) >= 0);
    }

    private static String tag(String language) {
        return language.split(":", 2)[0];
    }

    /** Of CEFR, from A1 to C2; empty for any. */
    private static String level(String language) {
        return language.substring(tag(language).length());
    }

    int score(String domain) {
        return scores.getOrDefault(domain, 0);
    }

    int sum() {
        return scores.values().stream().mapToInt(Integer::intValue).sum();
    }
}
