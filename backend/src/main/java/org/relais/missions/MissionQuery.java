package org.relais.missions;

import java.util.List;
import java.util.Locale;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** What does a mission need, and who is there? */
@Component
public class MissionQuery {

    /** Missions that go on first, then by title. */
    public List<MissionLine> list(Viewer viewer, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.relais.kernel.RelaisException.NotFound when there is no such mission for this viewer */
    public MissionPage page(Viewer viewer, String id, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Open needs of all missions, the earliest start first. */
    public List<NeedPage> openNeeds(Viewer viewer, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.relais.kernel.RelaisException.NotFound when there is no such need for this viewer */
    public NeedPage need(Viewer viewer, String id, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
