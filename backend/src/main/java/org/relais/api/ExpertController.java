package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.Experts;
import org.relais.kernel.RelaisException;
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

    ExpertController(ExpertFinder finder) {
        this.finder = finder;
    }

    @GetMapping
    @Operation(
            summary =
                    "People for a free text, for a published need or like a person, ranked, with the evidence for each")
    Experts experts(
            @Asking Viewer viewer,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String need,
            @RequestParam @Nullable String like,
            @RequestParam(defaultValue = "20") int limit,
            Locale locale) {
        var most = Bounds.within("limit", limit, 1, Bounds.LARGEST);
        var found = finder.find(viewer, request(viewer, q, need, like), locale);
        return new Experts(
                found.request(),
                found.domains(),
                found.ranked().stream().limit(most).toList(),
                found.withEvidence(),
                found.people());
    }

    private ExpertRequest request(Viewer viewer, @Nullable String q, @Nullable String need, @Nullable String like) {
        if (need != null && !need.isBlank()) {
            return finder.ofNeed(viewer, need);
        }
        if (like != null && !like.isBlank()) {
            return finder.like(viewer, like);
        }
        if (q == null || q.isBlank()) {
            throw RelaisException.invalid("error.expertsForWhat");
        }
        return finder.read(viewer, q);
    }
}
