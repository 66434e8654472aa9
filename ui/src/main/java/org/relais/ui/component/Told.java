package org.relais.ui.component;

import com.vaadin.flow.component.notification.Notification;
import org.relais.kernel.RelaisException;

/** Short messages that come and go. */
public final class Told {

    private static final int MILLISECONDS = 5000;

    private Told() {}

    public static void done(String text) {
        show(text, "success");
    }

    /** Says why something was refused; the message names the remedy. */
    public static void refused(RelaisException refusal) {
        show(Words.say(refusal.told()), "error");
    }

    private static void show(String text, String kind) {
        var notification = Notification.show(text, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        notification.getElement().getThemeList().add(kind);
    }
}
