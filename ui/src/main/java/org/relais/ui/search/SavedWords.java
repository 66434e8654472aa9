package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relais.schema.Vocabulary;
import org.relais.search.Facet;
import org.relais.search.FacetName;
import org.relais.search.SortBy;
import org.relais.searches.AskedAddress;
import org.relais.searches.Tab;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Words;

/** What a search asks, in words: the question, then by what it is narrowed and how it is shown. */
final class SavedWords {

    private static final String BETWEEN = " · ";

    private final DomainNames domains;
    private final Map<String, FacetName> names;

    /** @param names of the items that searches are narrowed to, as the reader may see them */
    SavedWords(Vocabulary vocabulary, Map<String, FacetName> names) {
        this.domains = new DomainNames(vocabulary);
        this.names = names;
    }

    String of(AskedAddress asked) {
        var words = new ArrayList<String>();
        if (!asked.text().isEmpty()) {
            words.add(say("saved.question", isolated(asked.text())));
        }
        if (asked.tab() != Tab.ALL) {
            words.add(say("search.tab." + asked.tab().code()));
        }
        for (var facet : Facet.values()) {
            if (!asked.chosen(facet).isEmpty()) {
                words.add(said(say("saved.facet." + facet.code()), values(facet, asked.chosen(facet))));
            }
        }
        if (!asked.dropped().isEmpty()) {
            words.add(said(say("saved.dropped"), asked.dropped()));
        }
        if (asked.sort() != SortBy.RELEVANCE) {
            words.add(say("search.sort." + asked.sort().code()));
        }
        if (!asked.isFolded()) {
            words.add(say("saved.unfolded"));
        }
        return String.join(BETWEEN, words);
    }

    private List<String> values(Facet facet, List<String> chosen) {
        return chosen.stream().map(value -> value(facet, value)).distinct().toList();
    }

    private String value(Facet facet, String value) {
        if (facet == Facet.DOMAIN) {
            return domains.name(value);
        }
        if (!facet.isOfItems()) {
            return FacetLabel.of(facet, value);
        }
        var name = names.get(value);
        return name == null ? say("search.facet.unknown") : name.title(Words.locale());
    }

    private static String said(String what, List<String> values) {
        return say(
                "saved.said",
                what,
                String.join(
                        say("saved.comma"),
                        values.stream().map(SavedWords::isolated).toList()));
    }

    /** In its own direction, whatever the direction of the words around it. */
    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
