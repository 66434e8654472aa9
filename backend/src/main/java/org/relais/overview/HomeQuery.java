package org.relais.overview;

import java.util.Locale;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** What is there, and what waits for me? */
@Component
public class HomeQuery {

    public HomePage page(Viewer viewer, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
