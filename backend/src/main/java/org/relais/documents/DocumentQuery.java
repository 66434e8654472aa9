package org.relais.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** What did we write, and where does it say so? */
@Component
public class DocumentQuery {

    /** @throws org.relais.kernel.RelaisException.NotFound when there is no such document for this viewer */
    public DocumentPage page(Viewer viewer, String id, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Passages in their order, from a rank counted from 1. */
    public List<PassageView> passages(Viewer viewer, String id, int fromOrder, int most) {
        throw new UnsupportedOperationException();
    }

    /** The rank of a passage of the document; 1 when it has no such passage. */
    public int order(Viewer viewer, String id, String passage) {
        throw new UnsupportedOperationException();
    }

    /** The file as it was imported. @throws org.relais.kernel.RelaisException.NotFound when it was not kept */
    public Path original(Viewer viewer, String id) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.relais.kernel.RelaisException.NotFound when there is no such lesson for this viewer */
    public LessonPage lesson(Viewer viewer, String id, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
