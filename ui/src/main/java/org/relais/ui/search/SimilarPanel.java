package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Supplier;
import org.relais.search.Similar;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SimilarList;

/** What is like an item found; looked for when somebody asks. */
final class SimilarPanel extends Section {

    private final transient Supplier<List<Similar>> similar;
    private final transient SimilarList list;
    private final NativeButton toggle;

    SimilarPanel(Supplier<List<Similar>> similar, DomainNames domains) {
        this.similar = similar;
        this.list = new SimilarList(domains);
        addClassName("why");
        setVisible(false);
        toggle = Buttons.button("ghost sm tog", say("similar.title"), this::flip);
        toggle.add(new Icon("chevron-down", 14));
        toggle.getElement().setAttribute("aria-expanded", "false");
    }

    NativeButton toggle() {
        return toggle;
    }

    private void flip() {
        if (getElement().getChildCount() == 0) {
            var found = similar.get();
            add(Markup.h3(say("similar.title")));
            add(found.isEmpty() ? Markup.p("", say("similar.none")) : list.list(found));
        }
        setVisible(!isVisible());
        toggle.getElement().setAttribute("aria-expanded", "" + isVisible());
    }
}
