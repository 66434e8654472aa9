package org.relais.searches;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.kernel.RelaisException;
import org.relais.search.Facet;
import org.relais.search.SearchQuery;
import org.relais.search.SortBy;

/**
 * What an address asks of a search: {@code q}, {@code tab}, a name for each facet, {@code drop}, {@code sort}
 * and {@code fold}, in this order. Nothing else of an address is kept, and nothing that changes nothing, so
 * that two addresses that ask the same are the same.
 */
public record AskedAddress(Map<String, List<String>> parameters) {

    private static final String UNFOLDED = "no";

    public AskedAddress {
        var kept = new LinkedHashMap<String, List<String>>();
        keep(kept, "q", first(parameters, "q").map(String::strip));
        keep(
                kept,
                "tab",
                first(parameters, "tab")
                        .map(Tab::ofCode)
                        .filter(tab -> tab != Tab.ALL)
                        .map(Tab::code));
        for (var facet : Facet.values()) {
            keep(kept, facet.code(), all(parameters, facet.code()));
        }
        keep(kept, "drop", all(parameters, "drop"));
        keep(
                kept,
                "sort",
                first(parameters, "sort")
                        .flatMap(code -> SortBy.ofCode(code).stream())
                        .filter(order -> order != SortBy.RELEVANCE)
                        .map(SortBy::code));
        keep(kept, "fold", first(parameters, "fold").filter(UNFOLDED::equals));
        parameters = kept;
    }

    /** Reads what follows the question mark, or the whole of an address. */
    public static AskedAddress parse(String line) {
        var parameters = new LinkedHashMap<String, List<String>>();
        var query = line.substring(line.indexOf('?') + 1);
        for (var pair : query.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new AskedAddress(parameters);
    }

    /** As it stands in an address behind the question mark. */
    public String line() {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    public boolean asksNothing() {
        return parameters.keySet().stream().allMatch(Set.of("sort", "fold", "drop")::contains);
    }

    public String text() {
        return only("q");
    }

    public Tab tab() {
        return Tab.ofCode(only("tab"));
    }

    public SortBy sort() {
        return SortBy.ofCode(only("sort")).orElse(SortBy.RELEVANCE);
    }

    /** Whether versions of one document are one hit, as they are unless somebody asks for each. */
    public boolean isFolded() {
        return !parameters.containsKey("fold");
    }

    public List<String> chosen(Facet facet) {
        return parameters.getOrDefault(facet.code(), List.of());
    }

    /** Labels of expansions that are not wanted. */
    public List<String> dropped() {
        return parameters.getOrDefault("drop", List.of());
    }

    /** @param reader in whose language a document is shown that there is in several */
    public SearchQuery query(String reader, int size) {
        var chosen = Arrays.stream(Facet.values())
                .collect(Collectors.toMap(facet -> facet, facet -> Set.copyOf(chosen(facet))));
        var dropped = Set.copyOf(dropped());
        return new SearchQuery(text(), tab().types(), chosen, dropped, sort(), isFolded() ? reader : null, 0, size);
    }

    private String only(String name) {
        return String.join("", parameters.getOrDefault(name, List.of()));
    }

    private static Stream<String> all(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted();
    }

    private static Stream<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .limit(1);
    }

    private static void keep(Map<String, List<String>> kept, String name, Stream<String> values) {
        var all = values.toList();
        if (!all.isEmpty()) {
            kept.put(name, all);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw RelaisException.invalid("searches.address.malformed", text);
        }
    }
}
