package org.relais.bench.evaluate;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.expertise.Ablations;
import org.relais.expertise.DirectRanking;
import org.relais.search.DirectIndex;
import org.relais.search.ScoredPiece;

/** Asks every question of a collection and measures the answers. */
final class Evaluation {

    /** As deep as TREC runs usually are. */
    private static final int DEPTH = 1000;

    private final Path folder;
    private final DirectIndex index;
    private final DirectRanking people = new DirectRanking();

    Evaluation(Path folder, DirectIndex index) {
        this.folder = folder;
        this.index = index;
    }

    /** Scores of a query set's documents and people, whichever of them are judged. */
    List<Scores> of(QuerySet set) throws IOException {
        var candidates = candidates();
        return Stream.concat(
                        set.documents().map(qrels -> documents(set, qrels)).stream(),
                        set.experts().map(qrels -> experts(set, qrels, candidates)).stream())
                .toList();
    }

    private Scores documents(QuerySet set, Qrels qrels) {
        var measured = measured(
                set, qrels, query -> List.copyOf(index.ranked(query, DEPTH).keySet()));
        return new Scores(
                name(set.name()),
                measured.size(),
                List.of(
                        mean("ndcg@10", measured, one -> one.ndcg(10)),
                        mean("recall@100", measured, one -> one.recall(100)),
                        mean("map", measured, Measures::averagePrecision),
                        mean("mrr@10", measured, one -> one.reciprocalRank(10))));
    }

    private Scores experts(QuerySet set, Qrels qrels, Optional<Set<String>> candidates) {
        var measured = measured(set, qrels, query -> ranked(people, index.evidence(query), candidates));
        return new Scores(experts(set), measured.size(), ofExperts(measured));
    }

    /** People ranked with each signal taken away and alone, on the same evidence. */
    AblationTable ablated(QuerySet set) throws IOException {
        var qrels = set.experts().orElseThrow();
        var candidates = candidates();
        var evidence = new HashMap<String, List<ScoredPiece>>();
        var asked = measured(set, qrels, query -> {
            evidence.put(query, index.evidence(query));
            return List.of();
        });
        var ablations = new Ablations();
        var constant = evidence.values().stream()
                .map(ablations::constant)
                .reduce((some, others) ->
                        some.stream().filter(others::contains).collect(toCollection(LinkedHashSet::new)))
                .orElse(Set.of());
        var rows = ablations.rankings(constant).entrySet().stream()
                .map(ranking -> new AblationTable.Row(
                        ranking.getKey(),
                        ofExperts(measured(
                                set,
                                qrels,
                                query -> ranked(
                                        ranking.getValue(), evidence.getOrDefault(query, List.of()), candidates)))))
                .toList();
        return new AblationTable(experts(set), asked.size(), constant, rows);
    }

    private static List<String> ranked(
            DirectRanking ranking, List<ScoredPiece> evidence, Optional<Set<String>> candidates) {
        return ranking.of(evidence).keySet().stream()
                .filter(person -> candidates.isEmpty() || candidates.get().contains(person))
                .toList();
    }

    private static List<Scores.Score> ofExperts(List<Measures> measured) {
        return List.of(
                mean("map", measured, Measures::averagePrecision),
                mean("p@5", measured, one -> one.precision(5)),
                mean("p@10", measured, one -> one.precision(10)),
                mean("ndcg@10", measured, one -> one.ndcg(10)),
                mean("mrr", measured, one -> one.reciprocalRank(Integer.MAX_VALUE)));
    }

    private String experts(QuerySet set) {
        return name("experts:" + (set.name().isEmpty() ? "queries" : set.name()));
    }

    private static List<Measures> measured(QuerySet set, Qrels qrels, Function<String, List<String>> answer) {
        return set.queries().entrySet().stream()
                .filter(query -> qrels.judges(query.getKey()))
                .map(query -> new Measures(answer.apply(query.getValue()), qrels.of(query.getKey())))
                .toList();
    }

    private static Scores.Score mean(String name, List<Measures> measured, ToDoubleFunction<Measures> measure) {
        return new Scores.Score(
                name, measured.stream().mapToDouble(measure).average().orElse(0));
    }

    private String name(String set) {
        return set.isEmpty() ? folder.getFileName().toString() : folder.getFileName() + "/" + set;
    }

    /** Only these are ranked, where the collection says so. */
    private Optional<Set<String>> candidates() throws IOException {
        var file = folder.resolve("candidates.tsv");
        return Files.exists(file)
                ? Optional.of(Files.readAllLines(file).stream()
                        .map(line -> line.split("\t", 2)[0].strip())
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
