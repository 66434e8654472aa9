package org.relais.bench.experts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.bench.generate.Need;
import org.relais.bench.measure.Answering;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.ExpertRequest.Constraint;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.expertise.Shown;
import org.relais.kernel.Timespan;
import org.relais.security.Role;
import org.relais.security.Viewer;

/** Relais whole: everybody with evidence, ranked, every condition judged, and a page of people explained. */
record ProductExperts(ExpertFinder finder) implements Answering<Need> {

    private static final int PAGE = 20;

    private static final Viewer READER =
            new Viewer("reader", "Reader", Role.READER, Role.READER.usualClearance(), Set.of(), null);

    private static final Viewer CLEARED =
            new Viewer("editor", "Editor", Role.EDITOR, Role.EDITOR.usualClearance(), Set.of(), null);

    static Viewer viewer(Need need) {
        return need.cleared() ? CLEARED : READER;
    }

    @Override
    public String name() {
        return "relais";
    }

    @Override
    public int ask(Need need) {
        var experts = finder.find(viewer(need), request(need), Locale.FRENCH, Shown.first(PAGE));
        return experts.explained().size();
    }

    /** A free text is read into domains, languages and the like. */
    ExpertRequest request(Need need) {
        return need.typed() ? finder.read(viewer(need), need.text()) : published(need);
    }

    private static ExpertRequest published(Need need) {
        var country = need.country();
        return new ExpertRequest(
                "published",
                null,
                need.text(),
                need.text(),
                need.domains().stream().map(domain -> new Wanted(domain, null)).toList(),
                need.languages().stream()
                        .map(language -> language.split(":", 2))
                        .map(pair -> new LanguageWanted(pair[0], pair[1]))
                        .toList(),
                new Timespan(need.from(), need.to()),
                Stream.concat(
                                Stream.of(new Constraint("consent", "")),
                                country == null ? Stream.of() : Stream.of(new Constraint("country", country)))
                        .toList());
    }

    /** Words of a need, each once, without signs that mean something to an engine. */
    static List<String> words(Need need) {
        return Stream.of(need.text().split("[^\\p{L}\\p{N}]+", 0))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
