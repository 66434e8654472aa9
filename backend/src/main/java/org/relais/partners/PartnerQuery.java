package org.relais.partners;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** With whom do we work, and is it still true? */
@Component
public class PartnerQuery {

    /**
     * Partners by name.
     *
     * @param top a top domain that they must work in; any when null
     * @param place a place where they must work, by name; any when null
     */
    public List<PartnerLine> list(
            Viewer viewer, @Nullable String top, @Nullable String place, int offset, int limit, Locale locale) {
        throw new UnsupportedOperationException();
    }

    public long count(Viewer viewer, @Nullable String top, @Nullable String place) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.relais.kernel.RelaisException.NotFound when there is no such partner for this viewer */
    public OrganisationPage page(Viewer viewer, String id, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
