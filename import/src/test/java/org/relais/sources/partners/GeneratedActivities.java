package org.relais.sources.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.PlaceKey;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;

/** Activities with all that may trouble a table: formulas, quotes, lines, three scripts, odd keys and places. */
final class GeneratedActivities {

    private static final List<String> WORDS = List.of(
            "Santé",
            "=1+1",
            "+33 6",
            "-1",
            "-7.5",
            "@relais",
            "'=1",
            "''-1",
            "'s-Hertogenbosch",
            "Un, \"deux\"; trois",
            "deux  blancs",
            "sur\nplusieurs\nlignes",
            "مكتب طرابلس",
            "120",
            "2026-01-15",
            "15/01/2026",
            "oui",
            "#org",
            "#N/A?",
            "a\u00a0b",
            "=HYPERLINK(\"x\")");

    private static final List<String> DOMAINS =
            List.of("medical", "mental-health", "legal-aid", "safe-shelter", "torture-survivors-care");
    private static final List<String> COUNTRIES = List.of("NE", "LY", "IT", "FR");

    private final Random random;

    GeneratedActivities(long seed) {
        this.random = new Random(seed);
    }

    List<Row> rows(int count) {
        var organisations = new ArrayList<Statement.OfNode>();
        var places = new ArrayList<Statement.OfNode>();
        for (var at = 0; at < 12; at++) {
            organisations.add(organisation(at));
            places.add(place(at));
            places.add(coded(at));
        }
        COUNTRIES.forEach(
                country -> places.add(node("Place", country, Map.of("name", "Le " + country, "country", country))));
        var rows = new ArrayList<Row>();
        for (var at = 0; at < count; at++) {
            var organisation = one(organisations);
            var where = some(places, 5);
            var context = new ArrayList<>(where);
            context.add(organisation);
            rows.add(new Row("Feuille:" + at, activity(at, organisation, where), context));
        }
        return rows;
    }

    private Statement.OfNode activity(int number, Statement.OfNode organisation, List<Statement.OfNode> places) {
        var from = day();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", text());
        properties.put("audience", maybe(text()));
        properties.put("sector", maybe(text()));
        properties.put("from", maybe(from));
        properties.put("to", maybe(from.plusDays(random.nextInt(900))));
        properties.put("reportedOn", maybe(day()));
        properties.put("state", maybe(one(List.of("ongoing", "planned", "completed"))));
        properties.put("detail", maybe(List.of(text().replace('\n', ' '), "Coût\u202f: " + number)));
        if (random.nextInt(4) == 0) {
            properties.put("sensitivity", (long) (1 + random.nextInt(4)));
        }
        var links = new ArrayList<Link>();
        links.add(Link.from("OPERATES", organisation.node(), Map.of()));
        places.forEach(place -> links.add(Link.to("AT", place.node())));
        some(DOMAINS, 3).forEach(notation -> links.add(Link.to("IN", new Ref("Domain", notation))));
        return new Statement.OfNode(new Ref("Activity", "a" + number + "-x"), properties, links);
    }

    private Statement.OfNode organisation(int number) {
        var name = text() + " " + number;
        var properties = new HashMap<String, @Nullable Object>(Map.of("name", name));
        if (random.nextBoolean()) {
            properties.put("acronym", "A" + number);
            properties.put("kind", text());
        }
        if (random.nextInt(5) == 0) {
            properties.put("fictional", true);
            properties.put("sensitivity", 3L);
        }
        var key = random.nextInt(3) == 0 ? "cle-" + number : Folded.of(name).key();
        return new Statement.OfNode(new Ref("Organisation", key), properties, List.of());
    }

    /** Known by its name, or under a key that its name does not tell. */
    private Statement.OfNode place(int number) {
        var name = text() + " " + number;
        var country = random.nextInt(4) == 0 ? "" : one(COUNTRIES);
        var properties = new HashMap<String, @Nullable Object>(Map.of("name", name));
        if (!country.isEmpty()) {
            properties.put("country", country);
        }
        if (random.nextBoolean()) {
            properties.put("latitude", random.nextInt(-90_000, 90_000) / 1000.0);
            properties.put("longitude", random.nextInt(-180_000, 180_000) / 1000.0);
        }
        var key = random.nextInt(4) == 0
                ? "lieu-" + number
                : PlaceKey.of("", country, name).key();
        return new Statement.OfNode(new Ref("Place", key), properties, List.of());
    }

    private Statement.OfNode coded(int number) {
        var country = one(COUNTRIES);
        var pcode = country + "0101".substring(0, 2 * (1 + number % 2)) + number;
        return node("Place", pcode, Map.of("name", text(), "country", country, "pcode", pcode));
    }

    private static Statement.OfNode node(String type, String key, Map<String, Object> properties) {
        return new Statement.OfNode(new Ref(type, key), new HashMap<String, @Nullable Object>(properties), List.of());
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500));
    }

    private String text() {
        return one(WORDS);
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all, int most) {
        return random.ints(random.nextInt(most + 1), 0, all.size())
                .distinct()
                .mapToObj(all::get)
                .toList();
    }
}
