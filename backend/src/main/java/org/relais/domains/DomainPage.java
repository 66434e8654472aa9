package org.relais.domains;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * A domain of expertise and all that hangs on it.
 *
 * @param broader the way down to it, the top domain first
 */
public record DomainPage(
        String id,
        String notation,
        String top,
        String label,
        @Nullable String definition,
        Map<String, List<String>> synonyms,
        List<ItemRef> broader,
        List<ItemRef> narrower,
        List<ItemRef> related,
        List<Expert> experts,
        long allExperts,
        List<ItemRef> lessons,
        long allLessons,
        List<ItemRef> documents,
        long allDocuments,
        List<ItemRef> partners,
        long allPartners,
        List<Gap> gaps,
        List<OutsideLink> outside) {

    /** A concept of an outside vocabulary that is the same, or near. */
    public record OutsideLink(boolean exact, String caption, String uri, String scheme) {}

    /** @param basis the best there is: validated, observed or declared */
    public record Expert(
            ItemRef person,
            @Nullable String profession,
            @Nullable Integer level,
            String basis) {}

    /** A mission that requires the domain, or a need that asks for it. */
    public record Gap(ItemRef item, @Nullable ItemRef mission) {}
}
