package org.relais.ui.shell;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.relais.search.Suggestions;
import org.relais.security.Viewer;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SearchField;
import org.relais.ui.component.Words;

/** The search field that is everywhere, the language, and who has signed in. */
final class TopBar extends Header {

    private static final int SUGGESTIONS = 5;

    private final SearchField find = new SearchField("find", Words.say("shell.find"), this::search);

    TopBar(Viewer viewer, AuthenticationContext authentication, Suggestions suggestions) {
        find.withSuggestions(text -> suggestions.asTyped(CurrentViewer.get(), text, SUGGESTIONS));
        addClassName("top");
        find.add(Markup.tag("kbd", "", "/").attribute("aria-hidden", "true"));
        getElement().executeJs("""
                const field = this.querySelector('.find input');
                document.addEventListener('keydown', event => {
                  const at = document.activeElement;
                  const typing = at && (at.matches('input, textarea, select') || at.isContentEditable);
                  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && field.isConnected) {
                    event.preventDefault();
                    (document.querySelector('.main .bigq input') ?? field).focus();
                  }
                });""");
        add(find, Markup.span("grow"), new LanguageMenu(), new ViewerMenu(viewer, authentication));
    }

    /** The home and search pages have the field in their middle. */
    void showsFind(boolean shown) {
        find.setVisible(shown);
    }

    private void search(String text) {
        find.show("");
        Address.of("search").with("q", text).open();
    }
}
