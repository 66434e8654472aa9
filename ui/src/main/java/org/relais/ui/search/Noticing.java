package org.relais.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.NavigationTrigger;
import org.jspecify.annotations.Nullable;
import org.relais.questions.QuestionLog;
import org.relais.search.SearchResult;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/**
 * Tells the log what this page is asked and whether a result is opened from it. Another tab, a filter or
 * the way back ask nothing new; links stay plain links.
 */
final class Noticing {

    private static final String TO_A_RESULT = "event.target.closest('h2 a, .others a') != null";

    private final QuestionLog log;
    private String text = "";
    private @Nullable SearchResult result;

    Noticing(QuestionLog log) {
        this.log = log;
    }

    void asked(String asked, SearchResult found, NavigationTrigger trigger) {
        var again = asked.equals(text) || trigger == NavigationTrigger.HISTORY;
        text = asked;
        result = found;
        if (!again) {
            log.onScreen(CurrentViewer.get(), asked, Words.locale(), found);
        }
    }

    <T extends Component> T watched(T card) {
        card.getElement().addEventListener("click", event -> opened()).setFilter(TO_A_RESULT);
        return card;
    }

    private void opened() {
        if (result != null) {
            log.opened(CurrentViewer.get(), text, Words.locale(), result);
        }
    }
}
