package org.relais.api;

import java.util.Locale;
import org.relais.kernel.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Messages in the language of the reader. */
@Component
class Wording {

    private final MessageSource texts;

    Wording(MessageSource texts) {
        this.texts = texts;
    }

    String of(Message message, Locale locale) {
        return texts.getMessage(message.code(), message.arguments().toArray(), locale);
    }
}
