package org.relais.api;

import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Whom a request over HTTP looks for: those for a published need, those like a person, or those of a free text. */
@Component
class AskedPeople {

    private final ExpertFinder finder;

    AskedPeople(ExpertFinder finder) {
        this.finder = finder;
    }

    ExpertRequest of(Viewer viewer, @Nullable String q, @Nullable String need, @Nullable String like) {
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
