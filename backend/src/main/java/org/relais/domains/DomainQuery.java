package org.relais.domains;

import java.util.List;
import java.util.Locale;
import org.relais.kernel.ItemRef;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** What hangs on a domain of expertise? */
@Component
public class DomainQuery {

    /** @param notationOrId either; @throws org.relais.kernel.RelaisException.NotFound without such a domain */
    public DomainPage page(Viewer viewer, String notationOrId, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** All domains as they are called in a language, for choosing: id is the notation. */
    public List<ItemRef> all(Locale locale) {
        throw new UnsupportedOperationException();
    }
}
