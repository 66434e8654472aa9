package org.relais.ui.search;

import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The operators of a question, in a few lines and in the reader's language. */
final class OperatorHelp extends Section {

    private static final List<String> LINES =
            List.of("phrase", "star", "minus", "and", "or", "not", "group", "fields", "years");

    OperatorHelp() {
        addClassName("operators");
        add(tag("h3", "", say("search.operators")));
        var lines = tag("dl", "");
        LINES.forEach(line -> lines.add(
                tag("dt", "", tag("code", "", say("search.operators." + line)).attribute("dir", "auto")),
                tag("dd", "", say("search.operators." + line + ".what"))));
        add(lines);
    }
}
