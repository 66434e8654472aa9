package org.relais.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class GraphWriterIT {

    private static final Provenance SOURCE = new Provenance("run-1", "missions.csv", LocalDate.of(2026, 11, 23));

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    GraphWriter writer;

    @Autowired
    RevisionFeed feed;

    @Autowired
    Neo4jClient client;

    @BeforeEach
    void empty() {
        emptyGraph.make();
    }

    @Test
    void tellsNewFromChangedFromUnchanged() {
        var row = mission("m-1", "Libye");

        assertThat(write(row).fates()).containsExactly(new Fate.New());
        assertThat(write(row).fates()).containsExactly(new Fate.Unchanged());
        assertThat(write(mission("m-1", "Mission Libye")).fates()).containsExactly(new Fate.Changed());
    }

    @Test
    void advancesTheRevisionOnlyWhenSomethingChanged() {
        var before = feed.state().revision();

        var first = write(mission("m-1", "Libye"));
        var again = write(mission("m-1", "Libye"));

        assertThat(first.revision()).isEqualTo(before + 1);
        assertThat(again.revision()).isEqualTo(before + 1);
        assertThat(feed.after(before, 10))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.touched()).extracting(Touched::type).containsOnly("Mission"));
    }

    @Test
    void refusesARowThatLeansOnARefusedOne() {
        var written = write(
                mission("m-child", "Projet", Link.to("PART_OF", new Ref("Mission", "m-parent"))),
                mission("m-parent", "Mission", Link.to("PART_OF", new Ref("Mission", "m-nowhere"))),
                mission("m-free", "Autre"));

        assertThat(written.fates())
                .extracting(Object::getClass)
                .containsExactly(Fate.Refused.class, Fate.Refused.class, Fate.New.class);
        assertThat(count("MATCH (m:Mission) RETURN count(m) AS n")).isEqualTo(1);
    }

    @Test
    void saysWhichEarlierRowARowRepeats() {
        var written = write(mission("m-1", "Libye"), mission("m-1", "Libye"), mission("m-1", "Niger"));

        assertThat(written.fates().get(1)).isEqualTo(new Fate.Repeated("row m-1"));
        assertThat(written.fates().get(2)).isInstanceOf(Fate.Refused.class);
    }

    @Test
    void removesLinksThatTheStatementNoLongerNames() {
        write(mission("m-0", "Mère"));
        write(mission("m-1", "Fille", Link.to("PART_OF", new Ref("Mission", "m-0"))));
        assertThat(count("MATCH (:Mission)-[e:PART_OF]->(:Mission) RETURN count(e) AS n"))
                .isEqualTo(1);

        assertThat(write(mission("m-1", "Fille")).fates()).containsExactly(new Fate.Changed());

        assertThat(count("MATCH (:Mission)-[e:PART_OF]->(:Mission) RETURN count(e) AS n"))
                .isZero();
    }

    @Test
    void keepsLinksOfWhichAStatementDoesNotSpeak() {
        write(mission("m-0", "Mère"));
        write(mission("m-1", "Fille", Link.to("PART_OF", new Ref("Mission", "m-0"))));

        var written = write(Row.of(
                "row m-1", Statement.OfNode.withoutLinks(new Ref("Mission", "m-1"), Map.of("title", "Fille aînée"))));

        assertThat(written.fates()).containsExactly(new Fate.Changed());
        assertThat(count("MATCH (:Mission)-[e:PART_OF]->(:Mission) RETURN count(e) AS n"))
                .isEqualTo(1);
        assertThat(write(mission("m-1", "Fille aînée", Link.to("PART_OF", new Ref("Mission", "m-0"))))
                        .fates())
                .containsExactly(new Fate.Unchanged());
    }

    @Test
    void deletesPassagesThatADocumentNoLongerHas() {
        write(document("d-1", "1", "2", "3"));
        write(document("d-1", "1"));

        assertThat(count("MATCH (p:Passage) RETURN count(p) AS n")).isEqualTo(1);
    }

    @Test
    void keepsTheSensitivityThatAnotherSourceStated() {
        write(Row.of(
                "row",
                new Statement.OfNode(
                        new Ref("Organisation", "o-1"), Map.of("name", "Abri", "sensitivity", 3L), List.of())));
        write(Row.of(
                "row",
                new Statement.OfNode(new Ref("Organisation", "o-1"), Map.of("name", "Abri du port"), List.of())));

        assertThat(count("MATCH (o:Organisation {access: '3'}) RETURN count(o) AS n"))
                .isEqualTo(1);
    }

    @Test
    void leavesNothingOfABatchThatIsStopped() {
        var rows = List.of(mission("m-1", "Libye"), mission("m-2", "Niger"));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> writer.write(rows, SOURCE, statements -> {
                    throw new IllegalStateException("stop");
                })))
                .hasMessage("stop");

        assertThat(count("MATCH (m:Mission) RETURN count(m) AS n")).isZero();
    }

    @Test
    void saysOfEveryStatementWhereItComesFrom() {
        write(mission("m-1", "Libye"));

        assertThat(client.query("MATCH (m:Mission) RETURN m.run AS run, m.source AS source, m.sourcePlace AS place")
                        .fetch()
                        .one())
                .contains(Map.of("run", "run-1", "source", "missions.csv", "place", "row m-1"));
    }

    private Written write(Row... rows) {
        return writer.write(List.of(rows), SOURCE, Progress.SILENT);
    }

    private static Row mission(String key, String title, Link... links) {
        return Row.of(
                "row " + key, new Statement.OfNode(new Ref("Mission", key), Map.of("title", title), List.of(links)));
    }

    private static Row document(String key, String... passages) {
        var context =
                List.of(passages).stream().map(order -> passage(key, order)).toList();
        var links = context.stream()
                .map(node -> Link.to("HAS_PASSAGE", node.node()))
                .toList();
        return new Row(
                "row " + key, new Statement.OfNode(new Ref("Document", key), Map.of("title", "Titre"), links), context);
    }

    private long count(String cypher) {
        return client.query(cypher)
                .fetchAs(Long.class)
                .mappedBy((types, record) -> record.get("n").asLong())
                .one()
                .orElseThrow();
    }

    private static Statement.OfNode passage(String document, String order) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("order", Long.parseLong(order));
        properties.put("text", "Texte " + order);
        return new Statement.OfNode(new Ref("Passage", document + "#" + order), properties, List.of());
    }
}
