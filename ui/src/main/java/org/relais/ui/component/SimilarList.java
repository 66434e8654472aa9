package org.relais.ui.component;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.search.Similar;
import org.relais.search.Similar.Kind;
import org.relais.search.Similar.Reason;

/** Items like one that is shown, each with what it has in common with that. */
public final class SimilarList {

    /** As many as fit beside a page. */
    public static final int MOST = 5;

    private final DomainNames domains;

    public SimilarList(DomainNames domains) {
        this.domains = domains;
    }

    /** Under a title; nothing at all where there is none. */
    public @Nullable Component titled(List<Similar> items) {
        return items.isEmpty() ? null : Markup.section("", Markup.h3(say("similar.title")), list(items));
    }

    public Component list(List<Similar> items) {
        return Markup.list("", items.stream().map(this::item).toList());
    }

    private ListItem item(Similar item) {
        var title = Markup.link("", ItemLink.address(item.type().code(), item.id()), item.title(Words.locale()));
        title.getElement().setAttribute("dir", "auto");
        if (item.language() != null) {
            title.getElement().setAttribute("lang", item.language());
        }
        var reasons = Arrays.stream(Kind.values())
                .map(kind -> reasons(kind, item.reasons()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return Markup.item(
                "sim", title, Markup.tag("br", ""), Markup.span("soft", what(item)), Markup.p("small soft", reasons));
    }

    private static String what(Similar item) {
        var kind = item.kind() == null ? say("type." + item.type().code()) : say("kind." + item.kind());
        var month = item.date() == null ? null : Dates.month(item.date());
        return Stream.of(kind, month).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String reasons(Kind kind, List<Reason> all) {
        var names = all.stream()
                .filter(reason -> reason.kind() == kind)
                .map(this::name)
                .toList();
        return names.isEmpty() ? "" : say("similar." + kind.code(), names.size(), String.join(", ", names));
    }

    private String name(Reason reason) {
        return switch (reason.kind()) {
            case STAGE, MISSION -> reason.title(Words.locale());
            case DOMAIN -> domains.name(reason.value());
            case WORD -> reason.value();
        };
    }
}
