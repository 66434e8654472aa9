package org.relais.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Touched;
import org.relais.kernel.Freshness;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.partners.OrganisationPage.Activity;
import org.relais.partners.OrganisationPage.Agreement;
import org.relais.partners.OrganisationPage.Contact;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class ConfirmationIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LONG_AGO = TODAY.minusYears(2);
    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CONTRIBUTOR = SmallGraph.viewer(Role.CONTRIBUTOR, Sensitivity.INTERNAL);

    private static final Viewer OTHER =
            new Viewer("other", "Other", Role.EDITOR, Sensitivity.RESTRICTED, Set.of(), null);

    @Autowired
    Confirmation confirmation;

    @Autowired
    PartnerQuery partners;

    @Autowired
    RevisionFeed feed;

    @Autowired
    SmallGraph graph;

    @Autowired
    Neo4jClient client;

    @BeforeEach
    void writeContacts() {
        graph.anew();
        graph.node("Person", "p-omar", Map.of("name", "Omar"))
                .node("Mission", "m-1", Map.of("title", "Libye"))
                .node("Mission", "m-secret", Map.of("title", "Réservée", "sensitivity", 3L))
                .node("Activity", "a-1", Map.of("name", "Soins", "reportedOn", LONG_AGO))
                .node("Activity", "a-voile", Map.of("name", "Soins", "reportedOn", LONG_AGO))
                .node("Organisation", "abri", Map.of("name", "Abri"), Link.to("OPERATES", new Ref("Activity", "a-1")))
                .node(
                        "Organisation",
                        "voile",
                        Map.of("name", "Voile", "sensitivity", 3L),
                        Link.to("OPERATES", new Ref("Activity", "a-voile")))
                .edge(
                        "AGREEMENT",
                        "g-secret",
                        new Ref("Mission", "m-secret"),
                        new Ref("Organisation", "abri"),
                        Map.of("subject", "Soins", "state", "signed"));
        agreement();
        contact("c-all", "abri", "all");
        contact("c-hr", "abri", "hr");
        contact("c-voile", "voile", "all");
        graph.write();
    }

    @Test
    void confirmsAContactAndAdvancesTheFeed() {
        var before = feed.state().revision();

        confirmation.confirm(CONTRIBUTOR, Fact.contact(abri(), "c-all"));

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
        assertThat(noted("MATCH ()-[c:CONTACT {key: 'c-all'}]->() RETURN c.confirmedBy AS by, c.source AS source"))
                .isEqualTo(Map.of("by", "someone", "source", "test.csv"));
    }

    @Test
    void confirmingTwiceOnADayChangesNothing() {
        confirmation.confirm(CONTRIBUTOR, Fact.contact(abri(), "c-all"));
        var before = feed.state().revision();

        confirmation.confirm(CONTRIBUTOR, Fact.contact(abri(), "c-all"));

        assertThat(feed.state().revision()).isEqualTo(before);
    }

    @Test
    void anOlderSheetDoesNotTakeAConfirmationBack() {
        confirmation.confirm(CONTRIBUTOR, Fact.contact(abri(), "c-all"));
        var before = feed.state().revision();

        contact("c-all", "abri", "all");
        graph.write();

        assertThat(contacts()).extracting(Contact::confirmedOn).contains(TODAY);
        assertThat(feed.state().revision()).isEqualTo(before);
    }

    @Test
    void refusesAConfirmationByAReaderAndOfWhatIsHidden() {
        var before = feed.state().revision();

        assertThatThrownBy(() -> confirmation.confirm(READER, Fact.contact(abri(), "c-all")))
                .isInstanceOf(RelaisException.Forbidden.class);
        assertThatThrownBy(() -> confirmation.confirm(CONTRIBUTOR, Fact.contact(abri(), "c-hr")))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> confirmation.confirm(CONTRIBUTOR, Fact.contact(abri(), "c-none")))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() ->
                        confirmation.confirm(CONTRIBUTOR, Fact.contact(graph.id("Organisation", "voile"), "c-voile")))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThat(feed.state().revision()).isEqualTo(before);
    }

    @Test
    void confirmsAnActivityWhoseSourceStaysWhatItWas() {
        var before = feed.state().revision();

        confirmation.confirm(CONTRIBUTOR, activity());

        assertThat(page().activities()).singleElement().satisfies(activity -> {
            assertThat(activity.confirmedOn()).isEqualTo(TODAY);
            assertThat(activity.freshness()).isEqualTo(Freshness.CURRENT);
            assertThat(activity.source().source()).isEqualTo("test.csv");
        });
        assertThat(feed.after(before, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.touched()).contains(new Touched("Organisation", abri())));
    }

    @Test
    void confirmsAnAgreementThatAnOlderSheetDoesNotTakeBack() {
        confirmation.confirm(CONTRIBUTOR, Fact.agreement(abri(), "g-1"));
        agreement();
        graph.write();

        assertThat(page().agreements()).singleElement().satisfies(agreement -> {
            assertThat(agreement.verifiedOn()).isEqualTo(TODAY);
            assertThat(agreement.freshness()).isEqualTo(Freshness.CURRENT);
        });
    }

    @Test
    void takesBackWhatItConfirmedAndWhatStoodBeforeStandsAgain() {
        for (var fact : List.of(Fact.contact(abri(), "c-all"), Fact.agreement(abri(), "g-1"), activity())) {
            confirmation.takeBack(CONTRIBUTOR, confirmation.confirm(CONTRIBUTOR, fact));
        }

        assertThat(contacts()).extracting(Contact::confirmedOn).containsOnly(LONG_AGO);
        assertThat(page().agreements()).extracting(Agreement::verifiedOn).containsExactly(LONG_AGO);
        assertThat(page().activities()).extracting(Activity::confirmedOn).containsExactly(LONG_AGO);
    }

    @Test
    void takesNothingBackThatSomebodyElseConfirmedSince() {
        var mine = confirmation.confirm(CONTRIBUTOR, activity());
        confirmation.takeBack(CONTRIBUTOR, mine);
        confirmation.confirm(OTHER, activity());

        assertThatThrownBy(() -> confirmation.takeBack(CONTRIBUTOR, mine)).isInstanceOf(RelaisException.Conflict.class);
        assertThat(page().activities()).extracting(Activity::confirmedOn).containsExactly(TODAY);
    }

    @Test
    void refusesWhatIsRestrictedOrHeldByWhoeverIs() {
        assertThatThrownBy(() -> confirmation.confirm(CONTRIBUTOR, Fact.activity(graph.id("Activity", "a-voile"))))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> confirmation.confirm(CONTRIBUTOR, Fact.agreement(abri(), "g-secret")))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> confirmation.confirm(READER, activity()))
                .isInstanceOf(RelaisException.Forbidden.class);
    }

    private Fact activity() {
        return Fact.activity(graph.id("Activity", "a-1"));
    }

    private Map<String, Object> noted(String query) {
        return client.query(query).fetch().one().orElseThrow();
    }

    private OrganisationPage page() {
        return partners.page(READER, abri(), Locale.FRENCH);
    }

    private void agreement() {
        graph.edge(
                "AGREEMENT",
                "g-1",
                new Ref("Mission", "m-1"),
                new Ref("Organisation", "abri"),
                Map.of("subject", "Soins", "state", "signed", "verifiedOn", LONG_AGO));
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
