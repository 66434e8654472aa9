package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.aliases.NameJudgement;
import org.relais.aliases.NameJudgements;
import org.relais.aliases.NameSuggestion;
import org.relais.aliases.NameSuggestions;
import org.relais.aliases.Verdict;
import org.relais.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which records are one organisation? */
@RestController
@RequestMapping("/api/names")
class NameController {

    private final NameSuggestions suggestions;
    private final NameJudgements judgements;

    NameController(NameSuggestions suggestions, NameJudgements judgements) {
        this.suggestions = suggestions;
        this.judgements = judgements;
    }

    @GetMapping("/suggestions")
    @Operation(summary = "Pairs of records that may be one organisation and that nobody has judged, with the reasons")
    List<NameSuggestion> suggestions(@Asking Viewer viewer) {
        return suggestions.waiting(viewer);
    }

    @GetMapping("/judgements")
    @Operation(summary = "What was judged, by whom and why, the latest first, with what was taken back")
    List<NameJudgement> judgements(@Asking Viewer viewer) {
        return judgements.all(viewer);
    }

    @PostMapping("/judgements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Judge two records by their ids: one organisation, two, or left open")
    Judged judge(@Asking Viewer viewer, @RequestBody Judging judging) {
        var why = judging.why() == null ? "" : judging.why();
        return new Judged(judgements.judge(viewer, judging.one(), judging.other(), judging.verdict(), why));
    }

    @DeleteMapping("/judgements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a judgement back, by its key")
    void takeBack(@Asking Viewer viewer, @RequestParam String key) {
        judgements.takeBack(viewer, key);
    }

    /** @param why in the editor's own words */
    record Judging(
            String one,
            String other,
            Verdict verdict,
            @Nullable String why) {

        // What a request leaves out arrives as null; it is then refused as one that cannot be read.
        Judging {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /** @param key what the judgement is taken back by */
    record Judged(String key) {}
}
