package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Shown;
import org.relais.kernel.ItemRef;
import org.relais.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who can go, and why them? */
@RestController
@RequestMapping("/api/experts")
class ExpertController {

    private final ExpertFinder finder;
    private final AskedPeople asked;

    ExpertController(ExpertFinder finder, AskedPeople asked) {
        this.finder = finder;
        this.asked = asked;
    }

    @GetMapping
    @Operation(
            summary =
                    "People for a free text, for a published need or like a person, ranked, with the evidence for each")
    Answer experts(
            @Asking Viewer viewer,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String need,
            @RequestParam @Nullable String like,
            @RequestParam(defaultValue = "20") int limit,
            Locale locale) {
        var most = Bounds.within("limit", limit, 1, Bounds.LARGEST);
        var found = finder.find(viewer, asked.of(viewer, q, need, like), locale, Shown.first(most));
        return new Answer(found.request(), found.domains(), found.explained(), found.withEvidence(), found.people());
    }

    /** @param withEvidence how many people there are to be ranked, of all {@code people} whom the caller may see */
    record Answer(ExpertRequest request, List<ItemRef> domains, List<Expert> ranked, int withEvidence, long people) {}
}
