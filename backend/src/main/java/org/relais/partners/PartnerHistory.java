package org.relais.partners;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * What happened between a partner and us, the newest first; what carries no day is not in it.
 *
 * @param entries the first of them; {@code all} counts them all
 */
public record PartnerHistory(List<Entry> entries, long all) {

    /**
     * What happened on a day with one item.
     *
     * @param kind agreement-begun, agreement-ended, contact-confirmed, activity-begun, activity-ended, document or
     *     lesson
     * @param about the mission, who holds the contact, the stage or place, the document or the lesson; absent for an
     *     activity of which nobody says where it is
     * @param names the agreements, contacts or activities; those that the viewer may not see by name are left out
     * @param times how many there are, with and without a name
     */
    public record Entry(String kind, LocalDate on, @Nullable ItemRef about, List<String> names, int times) {}
}
