package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plain elements with the stylesheet's class names, so that a view reads like the page that it makes. */
public final class Markup {

    private Markup() {}

    public static Div div(String classes, @Nullable Component... children) {
        return with(new Div(), classes, children);
    }

    public static Div div(String classes, Collection<? extends Component> children) {
        return with(new Div(), classes, children.toArray(Component[]::new));
    }

    public static Section section(String classes, @Nullable Component... children) {
        return with(new Section(), classes, children);
    }

    public static Span span(String classes, @Nullable Component... children) {
        return with(new Span(), classes, children);
    }

    public static Span span(String classes, String text) {
        return with(new Span(text), classes);
    }

    public static Paragraph p(String classes, String text) {
        return with(new Paragraph(text), classes);
    }

    public static Paragraph p(String classes, @Nullable Component... children) {
        return with(new Paragraph(), classes, children);
    }

    public static H1 h1(String text) {
        return new H1(text);
    }

    public static H2 h2(String text) {
        return new H2(text);
    }

    public static H3 h3(String text) {
        return new H3(text);
    }

    public static UnorderedList list(String classes, Collection<? extends Component> items) {
        return with(new UnorderedList(), classes, items.toArray(Component[]::new));
    }

    public static ListItem item(String classes, @Nullable Component... children) {
        return with(new ListItem(), classes, children);
    }

    public static Anchor link(String classes, String address, String text) {
        return with(new Anchor(address, text), classes);
    }

    public static Anchor link(String classes, String address, @Nullable Component... children) {
        return with(new Anchor(address, ""), classes, children);
    }

    public static Component text(String text) {
        return new Text(text);
    }

    /** An element by its tag, for what has no class of its own: {@code b}, {@code time}, {@code kbd}, {@code dl}. */
    public static Tag tag(String name, String classes, @Nullable Component... children) {
        return with(new Tag(name), classes, children);
    }

    public static Tag tag(String name, String classes, String text) {
        var tag = with(new Tag(name), classes);
        tag.setText(text);
        return tag;
    }

    public static Tag bold(String text) {
        return tag("b", "", text);
    }

    /** Adds the children that are there: a view names an absent part as null rather than branching around it. */
    private static <T extends Component & HasStyle & HasComponents> T with(
            T element, String classes, @Nullable Component... children) {
        if (!classes.isEmpty()) {
            element.addClassNames(classes.split(" "));
        }
        Stream.of(children).filter(Objects::nonNull).map(Component.class::cast).forEach(element::add);
        return element;
    }
}
