package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.function.Supplier;
import org.relais.kernel.Rounding;
import org.relais.search.Why;
import org.relais.search.Why.Share;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** Why an item is among the results: what answered, and how many points of its score that is. Asked when opened. */
final class WhyPanel extends Section {

    /** Points are shown to a tenth. */
    private static final double SHOWN = 10;

    private final NativeButton toggle;
    private final DomainNames domains;
    private final transient Supplier<Why> ask;

    WhyPanel(Supplier<Why> ask, DomainNames domains) {
        this.ask = ask;
        this.domains = domains;
        addClassName("why");
        setVisible(false);
        toggle = Buttons.button("ghost sm tog", say("search.why"), this::flip);
        toggle.add(new Icon("chevron-down", 14));
        toggle.getElement().setAttribute("aria-expanded", "false");
    }

    NativeButton toggle() {
        return toggle;
    }

    private void flip() {
        if (getComponentCount() == 0) {
            show(ask.get());
        }
        setVisible(!isVisible());
        toggle.getElement().setAttribute("aria-expanded", "" + isVisible());
    }

    private void show(Why why) {
        add(Markup.h3(say("search.why.heading")));
        if (why.shares().isEmpty()) {
            add(Markup.p("", say("search.why.none")));
            return;
        }
        var tenths = Rounding.ofParts(
                why.shares().stream().map(share -> share.points() * SHOWN).toList());
        var all = tenths.stream().mapToInt(Integer::intValue).sum();
        var list = Markup.tag("ul", "whylines");
        var from = 0;
        for (var at = 0; at < tenths.size(); at++) {
            list.add(line(why.shares().get(at), from, tenths.get(at), all));
            from += tenths.get(at);
        }
        list.add(Markup.item("sum", Markup.span("", say("search.why.sum")), Markup.span("", ""), points(all)));
        add(list, Markup.p("", say("search.why.exact")));
    }

    private Component line(Share share, int from, int tenths, int all) {
        var bar = Markup.tag("i", "")
                .attribute(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "inset-inline-start:%.1f%%;inline-size:%.1f%%",
                                percent(from, all),
                                percent(tenths, all)));
        var track = Markup.span("tr", bar);
        track.getElement().setAttribute("aria-hidden", "true");
        return Markup.item("", told(share), track, points(tenths));
    }

    private Component told(Share share) {
        var key = "search.why." + share.reason().name().toLowerCase(Locale.ROOT) + (share.inTitle() ? ".title" : "");
        var what = switch (share.reason()) {
            case DOMAIN -> domains.name(share.what());
            case PHRASE -> "« " + share.what() + " »";
            case WORD, LABEL, TYPED, TITLE, NAME -> share.what();
        };
        var name = Markup.bold(what);
        name.getElement().setAttribute("dir", "auto");
        return what.isEmpty() ? Markup.span("", say(key)) : Markup.span("", name, Markup.text(" " + say(key)));
    }

    private static Component points(int tenths) {
        return Markup.span("pts", say("search.why.points", tenths / SHOWN));
    }

    private static double percent(int part, int all) {
        return all == 0 ? 0 : 100d * part / all;
    }
}
