package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;

/** A field that leaves of a facet's many values those whose names hold what is typed, as it is typed. */
final class FacetFilter extends Div {

    private static final int MANY = 12;

    private FacetFilter(Component values) {
        var field = new Input();
        field.setType("search");
        field.addClassName("fin");
        field.setPlaceholder(say("search.facet.filter"));
        field.getElement().setAttribute("aria-label", say("search.facet.filter"));
        // Names are compared as search does: without accents, in small letters.
        field.getElement().executeJs("""
                const fold = text => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
                this.addEventListener('input', () => {
                  const typed = fold(this.value);
                  $0.querySelectorAll('details.more').forEach(more => more.open = typed !== '');
                  $0.querySelectorAll('li').forEach(item => item.hidden = !fold(item.textContent).includes(typed));
                });""", values.getElement());
        add(field, values);
    }

    /** The values themselves where they are few. */
    static Component over(Component values, int count) {
        return count > MANY ? new FacetFilter(values) : values;
    }
}
