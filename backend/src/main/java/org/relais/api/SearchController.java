package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.relais.questions.QuestionLog;
import org.relais.search.ItemFinder;
import org.relais.search.ItemType;
import org.relais.search.SearchResult;
import org.relais.search.Similar;
import org.relais.search.SimilarItems;
import org.relais.search.Suggested;
import org.relais.search.Suggestions;
import org.relais.search.Why;
import org.relais.search.WhyFinder;
import org.relais.security.Viewer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What do we have on this? */
@RestController
@RequestMapping("/api")
class SearchController {

    private static final int SUGGESTIONS = 8;

    private final ItemFinder items;
    private final WhyFinder why;
    private final Suggestions suggestions;
    private final SimilarItems similar;
    private final QuestionLog questions;

    SearchController(
            ItemFinder items, WhyFinder why, Suggestions suggestions, SimilarItems similar, QuestionLog questions) {
        this.items = items;
        this.similar = similar;
        this.why = why;
        this.suggestions = suggestions;
        this.questions = questions;
    }

    @GetMapping("/search")
    @Operation(summary = "Searches everything, and says how much of what the account may see matches")
    SearchResult search(
            @Asking Viewer viewer,
            @ParameterObject @ModelAttribute SearchParameters asked,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "10") int size,
            Locale locale) {
        var query = asked.query(Bounds.from(from), Bounds.size(size), locale);
        var result = items.find(viewer, query);
        if (from == 0) {
            questions.byProgram(viewer, query.text(), locale, result);
        }
        return result;
    }

    @GetMapping("/search/why")
    @Operation(summary = "Why an item answers a question, in points that add up to its score")
    Why why(
            @Asking Viewer viewer,
            @ParameterObject @ModelAttribute SearchParameters asked,
            @RequestParam String id,
            Locale locale) {
        return why.why(viewer, asked.query(0, 1, locale), id);
    }

    @GetMapping("/similar")
    @Operation(summary = "Items like this one, and what they have in common with it")
    List<Similar> similar(
            @Asking Viewer viewer,
            @RequestParam ItemType type,
            @RequestParam String id,
            @RequestParam(defaultValue = "5") int limit) {
        return similar.of(viewer, type, id, Bounds.within("limit", limit, 1, Bounds.LARGEST));
    }

    @GetMapping("/suggest")
    @Operation(summary = "Questions, concepts and items that begin like this")
    Suggested suggest(@Asking Viewer viewer, @RequestParam String q) {
        return suggestions.asTyped(viewer, q, SUGGESTIONS);
    }
}
