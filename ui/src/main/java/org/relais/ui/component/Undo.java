package org.relais.ui.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/**
 * Says what was done, and for a while how to take it back; aside, for the next step may stand below the middle. Only
 * the last step is offered, for nobody can tell two buttons of one name apart.
 */
public final class Undo {

    private static final int MILLISECONDS = 10_000;

    private Undo() {}

    public static void offer(String text, Runnable undo) {
        var notification = new Notification();
        notification.setDuration(MILLISECONDS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notification.add(
                Markup.div("row", Markup.span("", text), Buttons.button("sm", "history", Words.say("undo"), () -> {
                    notification.close();
                    undo.run();
                })));
        replaceEarlier(notification);
        notification.open();
    }

    private static void replaceEarlier(Notification notification) {
        var ui = UI.getCurrent();
        var earlier = ComponentUtil.getData(ui, Notification.class);
        if (earlier != null) {
            earlier.close();
        }
        ComponentUtil.setData(ui, Notification.class, notification);
    }
}
