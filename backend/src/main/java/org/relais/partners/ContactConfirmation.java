package org.relais.partners;

import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Says that a contact is still right, as of today. */
@Component
public class ContactConfirmation {

    /** Contributors and above. @throws org.relais.kernel.RelaisException.NotFound without such a contact */
    public void confirm(Viewer viewer, String organisationId, String contactKey) {
        throw new UnsupportedOperationException();
    }
}
