package org.relais.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.relais.graph.Link;
import org.relais.graph.Ref;

/** People, what they can, where they serve, and whom a mission needs, for tests of who can go. */
public record Skilled(SmallGraph graph) {

    private static final LocalDate TODAY = LocalDate.now();

    public Skilled person(String key, Map<String, ?> properties) {
        var all = new HashMap<String, Object>(Map.of("name", name(key)));
        all.putAll(properties);
        graph.node("Person", key, all);
        return this;
    }

    /** Somebody whose availability was confirmed last month. */
    public Skilled free(String key, LocalDate from, LocalDate to) {
        return person(
                key, Map.of("availableFrom", from, "availableTo", to, "availabilityConfirmedOn", TODAY.minusMonths(1)));
    }

    public Skilled skill(String person, String domain, long level) {
        return skill(person, domain, level, "validated", Map.of());
    }

    public Skilled skill(String person, String domain, long level, String basis, Map<String, ?> more) {
        var all = new HashMap<String, Object>(Map.of("basis", basis, "level", level, "on", TODAY.minusMonths(2)));
        all.putAll(more);
        graph.edge(
                "HAS_EXPERTISE",
                "%s/%s/%s".formatted(person, domain, basis),
                new Ref("Person", person),
                new Ref("Domain", domain),
                all);
        return this;
    }

    public Skilled served(
            String person, String mission, LocalDate from, LocalDate to, Map<String, ?> more, String... domains) {
        var all = new HashMap<String, Object>(
                Map.of("role", "Poste", "from", from, "to", to, "domains", java.util.List.of(domains)));
        all.putAll(more);
        graph.edge(
                "SERVED_IN",
                "%s/%s/%s".formatted(person, mission, from),
                new Ref("Person", person),
                new Ref("Mission", mission),
                all);
        return this;
    }

    public Skilled mission(String key) {
        graph.node("Mission", key, Map.of("title", name(key)));
        return this;
    }

    /** An open need of a mission. */
    public Skilled need(String key, String mission, Map<String, ?> properties, String... domains) {
        var all = new HashMap<String, Object>(Map.of("role", name(key), "state", "open"));
        all.putAll(properties);
        var links = new java.util.ArrayList<Link>();
        links.add(Link.to("FOR", new Ref("Mission", mission)));
        for (var domain : domains) {
            links.add(Link.to("REQUIRES", new Ref("Domain", domain), Map.of("level", 2L)));
        }
        graph.node("Need", key, all, links.toArray(Link[]::new));
        return this;
    }

    public Skilled write() {
        graph.write();
        return this;
    }

    public String person(String key) {
        return graph.id("Person", key);
    }

    private static String name(String key) {
        return key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
    }
}
