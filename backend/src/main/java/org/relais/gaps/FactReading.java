package org.relais.gaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.domains.DomainLabels;
import org.relais.gaps.Presence.Agreed;
import org.relais.gaps.StageFacts.OnRoute;
import org.relais.gaps.StageFacts.Way;
import org.relais.graph.Columns;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** Reads what the graph answers of a stage. */
record FactReading(Vocabulary vocabulary, DomainLabels labels) {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"));

    FactReading(Vocabulary vocabulary, int language) {
        this(vocabulary, new DomainLabels(vocabulary, LANGUAGES.get(language)));
    }

    StageFacts stage(Record record) {
        var presences = new HashMap<String, List<Presence>>();
        record.get("ours").values().forEach(one -> add(presences, one, ours(one)));
        record.get("partners").values().forEach(partner -> {
            var agreements = partner.get("agreements").asList(this::agreed);
            partner.get("activities").values().forEach(one -> add(presences, one, partners(partner, one, agreements)));
        });
        var wanted = new HashMap<String, List<Wanted>>();
        record.get("wanted")
                .values()
                .forEach(one -> wanted.computeIfAbsent(one.get("top").asString(), top -> new ArrayList<>())
                        .add(wanted(one)));
        return new StageFacts(
                Columns.ref(record.get("stage")),
                Columns.text(record.get("country")),
                record.get("asked").asBoolean(),
                record.get("routes").asList(FactReading::onRoute),
                record.get("ways").asList(FactReading::way),
                presences,
                wanted);
    }

    private static void add(Map<String, List<Presence>> presences, Value one, Presence presence) {
        Columns.strings(one.get("tops"))
                .forEach(top -> presences
                        .computeIfAbsent(top, first -> new ArrayList<>())
                        .add(presence));
    }

    private static Presence ours(Value one) {
        return new Presence(
                Columns.ref(one.get("who")),
                true,
                one.get("what").asString(""),
                null,
                Columns.span(one.get("from"), one.get("to")),
                null,
                null,
                Columns.ref(one.get("person")),
                null,
                Columns.source(one.get("stated")),
                List.of());
    }

    private static Presence partners(Value partner, Value activity, List<Agreed> agreements) {
        return new Presence(
                Columns.ref(partner),
                false,
                activity.get("name").asString(""),
                Columns.text(activity.get("audience")),
                Columns.span(activity.get("from"), activity.get("to")),
                Columns.text(activity.get("state")),
                Columns.latest(activity.get("reportedOn"), activity.get("confirmedOn")),
                null,
                activity.get("id").asString(),
                Columns.source(activity),
                agreements);
    }

    private Agreed agreed(Value value) {
        var stated = value.get("stated");
        return new Agreed(
                stated.get("key").asString(),
                Columns.ref(value.get("mission")),
                Columns.text(stated.get("subject")),
                top(Columns.text(stated.get("domain"))),
                stated.get("state").asString(""),
                Columns.span(stated.get("from"), stated.get("to")),
                Columns.day(stated.get("verifiedOn")));
    }

    private @Nullable String top(@Nullable String notation) {
        return notation == null
                ? null
                : vocabulary.find(notation).map(Concept::top).orElse(null);
    }

    private Wanted wanted(Value one) {
        var notation = one.get("domain").asString();
        return new Wanted(
                Columns.ref(one),
                labels.of(notation),
                Columns.number(one.get("count")),
                Columns.number(one.get("level")),
                Columns.span(one.get("from"), one.get("to")));
    }

    private static OnRoute onRoute(Value one) {
        return new OnRoute(Columns.ref(one), one.get("order").asInt(), Columns.span(one.get("from"), one.get("to")));
    }

    private static Way way(Value one) {
        return new Way(
                one.get("to").asString(),
                Columns.span(one.get("from"), one.get("until")),
                Columns.day(one.get("closedSince")));
    }
}
