package org.relais.exchange;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relais.kernel.Sensitivity;

/** What a file says of an item only where it is not as usual, so that it reads as others write theirs. */
final class Unusual {

    private Unusual() {}

    /** Only what is not internal, as everything is that says nothing. */
    static @Nullable String sensitivity(Value item) {
        var level = Sensitivity.ofLevel(item.get("sensitivity").asInt());
        return level == Sensitivity.INTERNAL ? null : level.word();
    }
}
