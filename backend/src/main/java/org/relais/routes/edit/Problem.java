package org.relais.routes.edit;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.Message;

/**
 * What keeps a draft from being saved.
 *
 * @param stage key of the stage to look at; absent for the route itself
 */
public record Problem(@Nullable String stage, Message message) {

    static Problem ofRoute(String code, Object... arguments) {
        return new Problem(null, Message.of(code, arguments));
    }

    static Problem of(DraftStage stage, String code, Object... arguments) {
        return new Problem(stage.key(), Message.of(code, arguments));
    }
}
