package org.relais.sources.gold;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relais.expertise.Experts;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Reason;
import org.relais.expertise.Experts.State;
import org.relais.search.EvidenceKind;

/**
 * A line of {@code gold/experts.csv}: somebody whom a need must find, and why.
 *
 * @param need a free text, the key of a published need, or of the person whom it looks for somebody like
 * @param way text, need or like
 * @param language of the need
 * @param person by key
 * @param kind of the evidence that must be among the strongest shown
 * @param about key of the mission, document, lesson or domain that the evidence is about
 * @param first among how many of the first the person must be
 */
record GoldExpert(String need, String way, String language, String person, EvidenceKind kind, String about, int first) {

    static List<GoldExpert> read(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(GoldExpert::of).toList();
        }
    }

    private static GoldExpert of(NamedCsvRecord line) {
        return new GoldExpert(
                line.getField("need"),
                line.getField("way"),
                line.getField("language"),
                line.getField("person"),
                EvidenceKind.valueOf(line.getField("kind").toUpperCase(Locale.ROOT)),
                line.getField("about"),
                Integer.parseInt(line.getField("first")));
    }

    /**
     * What is wrong with an answer.
     *
     * @param ids by key; the id of a domain is its key
     */
    Optional<String> failure(Experts answer, Map<String, String> ids) {
        var ranked = possible(answer);
        var place = place(answer, ids);
        if (place == ranked.size()) {
            return Optional.of("%s is not found".formatted(told()));
        }
        if (place >= first) {
            return Optional.of("%s stands at %d".formatted(told(), place + 1));
        }
        var expert = ranked.get(place);
        return isShown(expert, ids)
                ? Optional.empty()
                : Optional.of("%s is found by %s"
                        .formatted(
                                told(),
                                expert.strongest().stream()
                                        .map(GoldExpert::shown)
                                        .toList()));
    }

    /**
     * Where the person stands, from 0, among those who are not known to be of another profession than is sought; after
     * all of them when they are not found.
     */
    int place(Experts answer, Map<String, String> ids) {
        var ranked = possible(answer);
        return IntStream.range(0, ranked.size())
                .filter(place -> ranked.get(place).person().id().equals(ids.get(person)))
                .findFirst()
                .orElse(ranked.size());
    }

    private static List<Expert> possible(Experts answer) {
        return answer.explained().stream()
                .filter(expert -> expert.conditions().stream()
                        .noneMatch(condition ->
                                condition.kind().equals("profession") && condition.state() == State.NOT_MET))
                .toList();
    }

    private boolean isShown(Expert expert, Map<String, String> ids) {
        return expert.strongest().stream()
                .anyMatch(
                        reason -> reason.kind() == kind && reason.about().id().equals(ids.getOrDefault(about, about)));
    }

    private static String shown(Reason reason) {
        return "%s %s %d".formatted(reason.kind().code(), reason.about().title(), reason.points());
    }

    private String told() {
        return "‹%s› (%s, %s): %s, among the first %d by %s %s"
                .formatted(need, way, language, person, first, kind.code(), about);
    }
}
