package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import org.relais.kernel.Source;

/** Where a statement comes from, one click away. */
public final class SourceNote {

    private SourceNote() {}

    public static Component of(Source source) {
        var when = source.statedOn() == null ? "" : Dates.day(source.statedOn());
        return Markup.tag(
                "details",
                "small soft",
                Markup.tag("summary", "", Words.say("source.title")),
                Markup.p("", Words.say("source.text", source.source(), source.place(), when)));
    }
}
