package org.relais.ui.component;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** Says which days of an address are none, so that nobody takes what is shown for what was asked for. */
public final class NoSuchDay extends Paragraph {

    /** @param names of the parameters that hold a day */
    public NoSuchDay(Address address, String... names) {
        var wrong = wrong(address, names);
        addClassName("noday");
        getElement().setAttribute("role", "status");
        setVisible(!wrong.isEmpty());
        setText(say("date.none", String.join(say("list.comma"), wrong)));
    }

    static List<String> wrong(Address address, String... names) {
        return Stream.of(names)
                .filter(name -> address.day(name).isEmpty())
                .flatMap(name -> address.first(name).stream())
                .toList();
    }
}
