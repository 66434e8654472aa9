package org.relais.ui.shortlists;

import org.jspecify.annotations.Nullable;
import org.relais.shortlists.Shortlist.Entry;
import org.relais.shortlists.ShortlistState;

/** Makes the next step of an entry, as it was read. */
interface Changing {

    void change(Entry entry, ShortlistState state, @Nullable String note);
}
