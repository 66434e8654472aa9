package org.relais.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Ref;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Touched;
import org.relais.kernel.Freshness;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.partners.OrganisationPage.Contact;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class ContactConfirmationIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LONG_AGO = TODAY.minusYears(2);
    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CONTRIBUTOR = SmallGraph.viewer(Role.CONTRIBUTOR, Sensitivity.INTERNAL);

    @Autowired
    ContactConfirmation confirmation;

    @Autowired
    PartnerQuery partners;

    @Autowired
    RevisionFeed feed;

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient client;

    private SmallGraph graph;

    @BeforeEach
    void writeContacts() {
        emptyGraph.make();
        graph = new SmallGraph(writer, client);
        graph.node("Person", "p-omar", Map.of("name", "Omar"))
                .node("Organisation", "abri", Map.of("name", "Abri"))
                .node("Organisation", "voile", Map.of("name", "Voile", "sensitivity", 3L));
        contact("c-all", "abri", "all");
        contact("c-hr", "abri", "hr");
        contact("c-voile", "voile", "all");
        graph.write();
    }

    @Test
    void confirmsAContactAndAdvancesTheFeed() {
        var before = feed.state().revision();

        confirmation.confirm(CONTRIBUTOR, abri(), "c-all");

        assertThat(contacts())
                .filteredOn(contact -> !contact.hidden())
                .singleElement()
                .satisfies(contact -> {
                    assertThat(contact.confirmedOn()).isEqualTo(TODAY);
                    assertThat(contact.email()).isEqualTo("c-all@example.org");
                    assertThat(contact.freshness()).isEqualTo(Freshness.CURRENT);
                });
        assertThat(feed.after(before, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.touched()).contains(new Touched("Organisation", abri())));
        assertThat(client.query(
                                "MATCH ()-[c:CONTACT {key: 'c-all'}]->() RETURN c.source AS source, c.sourcePlace AS place")
                        .fetch()
                        .all())
                .containsExactly(Map.of("source", "Relais", "place", "someone"));
    }

    @Test
    void confirmingTwiceOnADayChangesNothing() {
        confirmation.confirm(CONTRIBUTOR, abri(), "c-all");
        var before = feed.state().revision();

        confirmation.confirm(CONTRIBUTOR, abri(), "c-all");

        assertThat(feed.state().revision()).isEqualTo(before);
    }

    @Test
    void anOlderSheetDoesNotTakeAConfirmationBack() {
        confirmation.confirm(CONTRIBUTOR, abri(), "c-all");
        var before = feed.state().revision();

        contact("c-all", "abri", "all");
        graph.write();

        assertThat(contacts()).extracting(Contact::confirmedOn).contains(TODAY);
        assertThat(feed.state().revision()).isEqualTo(before);
    }

    @Test
    void refusesAConfirmationByAReaderAndOfWhatIsHidden() {
        var before = feed.state().revision();

        assertThatThrownBy(() -> confirmation.confirm(READER, abri(), "c-all"))
                .isInstanceOf(RelaisException.Forbidden.class);
        assertThatThrownBy(() -> confirmation.confirm(CONTRIBUTOR, abri(), "c-hr"))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> confirmation.confirm(CONTRIBUTOR, abri(), "c-none"))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> confirmation.confirm(CONTRIBUTOR, graph.id("Organisation", "voile"), "c-voile"))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThat(feed.state().revision()).isEqualTo(before);
    }

    private List<Contact> contacts() {
        return partners.page(READER, abri(), Locale.FRENCH).contacts();
    }

    private String abri() {
        return graph.id("Organisation", "abri");
    }

    private void contact(String key, String organisation, String visibility) {
        graph.edge(
                "CONTACT",
                key,
                new Ref("Organisation", organisation),
                new Ref("Person", "p-omar"),
                Map.of(
                        "name",
                        "Contact " + key,
                        "email",
                        key + "@example.org",
                        "visibility",
                        visibility,
                        "confirmedOn",
                        LONG_AGO));
    }
}
