package org.relais.gaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * What became of a cell between two days.
 *
 * @param before how it stood; absent when the stage was not there yet
 * @param after how it stands; absent when the stage is there no more
 */
public record GapChange(
        ItemRef stage,
        String top,
        Turn turn,
        @Nullable Standing before,
        @Nullable Standing after,
        List<Cause> causes) {

    /** Which way it went. */
    public enum Turn {
        OPENED,
        CLOSED,
        CHANGED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    boolean isOf(String stage, String top) {
        return this.stage.id().equals(stage) && this.top.equals(top);
    }

    /**
     * Why.
     *
     * @param who whose presence or demand it is; absent when it is the stage's own
     * @param what the activity, the role or the domain asked for
     * @param on the day of it, where one is known
     * @param at another stage, when it happened there
     */
    public record Cause(
            Kind kind,
            @Nullable ItemRef who,
            String what,
            @Nullable LocalDate on,
            @Nullable ItemRef at) {

        /** What kind of thing happened. */
        public enum Kind {
            CAME,
            WENT,
            ASKED,
            ASKED_NO_MORE,
            ENDS,
            AGED,
            NEIGHBOUR_CAME,
            NEIGHBOUR_WENT,
            STAGE_OPENED,
            STAGE_CLOSED;

            public String code() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }
    }
}
