package org.relais.ui.component;

import com.vaadin.flow.component.html.NativeButton;

/** Buttons with the stylesheet's looks. */
public final class Buttons {

    private Buttons() {}

    /** @param classes any of primary, ghost, danger, sm; empty for the usual one */
    public static NativeButton button(String classes, String text, Runnable action) {
        var button = new NativeButton(text, event -> action.run());
        button.addClassNames(("btn " + classes).strip().split(" "));
        button.getElement().setAttribute("type", "button");
        return button;
    }

    public static NativeButton button(String classes, String icon, String text, Runnable action) {
        var button = button(classes, "", action);
        button.add(new Icon(icon), Markup.text(text));
        return button;
    }

    /** A button that is an icon alone; the text is what a screen reader says. */
    public static NativeButton icon(String icon, String text, Runnable action) {
        var button = button("icon sm", "", action);
        button.add(new Icon(icon));
        button.setAriaLabel(text);
        button.setTitle(text);
        return button;
    }
}
