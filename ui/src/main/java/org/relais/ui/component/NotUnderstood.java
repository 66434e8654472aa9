package org.relais.ui.component;

import static org.relais.ui.component.Markup.span;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relais.search.SearchResult.Note;

/** What of the question was taken for plain words, in one line. */
public final class NotUnderstood extends Paragraph {

    private static final int MOST = 3;

    public NotUnderstood(List<Note> notes) {
        addClassNames("small", "soft");
        setVisible(!notes.isEmpty());
        getElement().setAttribute("role", "status");
        var said = notes.stream()
                .limit(MOST)
                .map(NotUnderstood::say)
                .collect(Collectors.joining(", ", "", notes.size() > MOST ? ", …" : ""));
        add(span("", Words.say("search.note") + " "), span("", said));
    }

    private static String say(Note note) {
        return Words.say("search.note." + note.problem().name().toLowerCase(Locale.ROOT), note.text());
    }
}
