package org.relais.aliases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Organisations that everyone writes in several ways. */
final class KnownNames {

    private final List<Known> all;
    private final Map<String, Known> byAcronym = new HashMap<>();
    private final Map<List<String>, Known> byMeanings = new HashMap<>();

    private KnownNames(List<Known> all) {
        this.all = all;
        all.forEach(known -> {
            known.acronyms().forEach(acronym -> byAcronym.putIfAbsent(acronym, known));
            known.wordings().forEach(wording -> byMeanings.putIfAbsent(wording.meanings(), known));
        });
    }

    static KnownNames load(NameWords words) {
        var all = new ArrayList<Known>();
        for (var line : Resource.lines("known.txt")) {
            var parts = line.strip().split("\\s*;\\s*");
            var acronyms = Stream.of(parts[0].split("\\s*,\\s*"))
                    .map(acronym -> String.join("", Letters.words(acronym)))
                    .collect(Collectors.toSet());
            var wordings = Stream.of(parts)
                    .skip(1)
                    .map(name -> Wording.of(name, words))
                    .toList();
            all.add(new Known(parts[0], acronyms, wordings));
        }
        return new KnownNames(List.copyOf(all));
    }

    static KnownNames none() {
        return new KnownNames(List.of());
    }

    /** The one that a name is of; of a name that is spelled out an acronym alone does not tell. */
    Optional<Known> of(ReadName name) {
        if (name.joint()) {
            var each = name.wordings().stream().map(this::of).distinct().toList();
            return each.size() == 1 ? each.getFirst() : Optional.empty();
        }
        var exact = name.wordings().stream()
                .flatMap(wording -> Stream.ofNullable(byMeanings.get(wording.meanings())))
                .filter(known -> known.fits(name))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        return name.bare()
                ? name.acronyms().stream()
                        .flatMap(acronym -> Stream.ofNullable(byAcronym.get(acronym)))
                        .findFirst()
                : all.stream().filter(known -> known.isNearly(name)).findFirst();
    }

    private Optional<Known> of(Wording wording) {
        return Optional.ofNullable(byMeanings.getOrDefault(wording.meanings(), byAcronym.get(wording.squeezed())));
    }

    /**
     * One of them.
     *
     * @param code what it is told by: its acronyms
     */
    record Known(String code, Set<String> acronyms, List<Wording> wordings) {

        /** Countries that a name says beyond those that are part of what it is called. */
        Set<String> beyond(Set<String> nations) {
            var rest = new HashSet<>(nations);
            wordings.forEach(wording -> rest.removeAll(wording.nations()));
            return rest;
        }

        /** Whether the countries that are part of its name are said, where it is spelled out. */
        private boolean fits(ReadName name) {
            return name.wordings().stream()
                    .anyMatch(wording -> wordings.stream()
                            .anyMatch(ours -> ours.meanings().equals(wording.meanings())
                                    && wording.nations().containsAll(ours.nations())));
        }

        private static boolean isNearly(Wording wording, Wording ours) {
            return Typos.between(wording.written(), ours.written()).isPresent()
                    || Typos.between(wording.meanings(), ours.meanings()).isPresent();
        }

        private boolean isNearly(ReadName name) {
            return name.acronyms().stream().anyMatch(acronyms::contains)
                    && name.wordings().stream()
                            .anyMatch(wording -> wordings.stream().anyMatch(ours -> isNearly(wording, ours)));
        }
    }
}
