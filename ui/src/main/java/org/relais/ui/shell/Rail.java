package org.relais.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.security.Viewer;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** The navigation: a rail at the side, and below 600 pixels a bar of five at the bottom. */
final class Rail extends Nav {

    /** The entry under which a page of an item belongs. */
    private static final Map<String, String> HOMES = Map.of(
            "person",
            "experts",
            "need",
            "experts",
            "mission",
            "missions",
            "route",
            "routes",
            "stage",
            "routes",
            "organisation",
            "partners",
            "document",
            "documents",
            "lesson",
            "documents",
            "domain",
            "search");

    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("gaps", "table"),
            Map.entry("verify", "clock"),
            Map.entry("knowledge", "shield"),
            Map.entry("partners", "building"),
            Map.entry("documents", "document"),
            Map.entry("imports", "upload"),
            Map.entry("missing", "unknown"),
            Map.entry("vocabularies", "globe"),
            Map.entry("accounts", "key"));

    private final Map<String, Anchor> entries = new LinkedHashMap<>();

    Rail(Viewer viewer) {
        addClassName("rail");
        setAriaLabel(Words.say("shell.navigation"));
        add(Markup.link("logo", "", new Logo(), Markup.bold("Relais")));
        entry("", "home", "");
        entry("search", "search", "");
        entry("experts", "people", "");
        entry("routes", "route", "");
        entry("missions", "flag", "");
        far(viewer).forEach(address -> {
            if (address.equals("imports")) {
                add(Markup.tag("hr", ""));
            }
            entry(address, ICONS.getOrDefault(address, "link"), "far");
        });
    }

    /** Entries for which the bar of a phone has no room. */
    static List<String> far(Viewer viewer) {
        var far = new ArrayList<>(List.of("gaps", "partners", "documents", "knowledge", "verify"));
        if (viewer.role().mayImport()) {
            far.add("imports");
        }
        if (viewer.role().mayEditVocabulary()) {
            far.addAll(List.of("missing", "vocabularies"));
        }
        if (viewer.role().mayManageAccounts()) {
            far.add("accounts");
        }
        return far;
    }

    void shows(String path) {
        var first = path.split("/", 2)[0];
        var current = HOMES.getOrDefault(first, first);
        entries.forEach((address, entry) -> {
            if (address.equals(current)) {
                entry.getElement().setAttribute("aria-current", "page");
            } else {
                entry.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void entry(String address, String icon, String classes) {
        var name = Words.say("nav." + (address.isEmpty() ? "home" : address));
        var entry = Markup.link(("nav " + classes).strip(), address, new Icon(icon, 20), Markup.text(name));
        entries.put(address, entry);
        add(entry);
    }
}
