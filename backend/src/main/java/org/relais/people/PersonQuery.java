package org.relais.people;

import java.util.Locale;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Who is this, and how do we know? */
@Component
public class PersonQuery {

    /** @throws org.relais.kernel.RelaisException.NotFound when there is no such person for this viewer */
    public PersonPage page(Viewer viewer, String id, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
