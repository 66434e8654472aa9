package org.relais.ui.experts;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.relais.expertise.Experts.Expert;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** Takes a person into the comparison, or out of it; whoever chooses stays where they are on the page. */
final class CompareToggle extends NativeButton {

    private static final String SCROLLED = "window.scrollY";

    CompareToggle(Chosen chosen, Expert expert) {
        var person = expert.person().id();
        var on = chosen.holds(person);
        addClassNames("btn", "sm");
        setId("compare-" + person);
        add(Markup.span("check", on ? new Icon("check", 12) : null), Markup.text(say("compare.choose")));
        setAriaLabel(say("compare.choose.who", expert.person().title()));
        getElement()
                .setAttribute("type", "button")
                .setAttribute("role", "checkbox")
                .setAttribute("aria-checked", "" + on);
        if (!on && chosen.isFull()) {
            setEnabled(false);
            setTitle(say("compare.full", Chosen.MOST));
        }
        getElement()
                .addEventListener("click", event -> {
                    chosen.toggled(person).open();
                    stay(event.getEventData().get(SCROLLED).asDouble(), "compare-" + person);
                })
                .addEventData(SCROLLED);
    }

    /** The answer is drawn anew: the page goes back to where it was, and the focus to the same box. */
    private static void stay(double scrolled, String id) {
        UI.getCurrent().getPage().executeJs("""
                requestAnimationFrame(() => requestAnimationFrame(() => {
                  window.scrollTo({top: $0, behavior: 'instant'});
                  document.getElementById($1)?.focus({preventScroll: true});
                }))""", scrolled, id);
    }
}
