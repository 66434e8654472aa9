package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.RelaisException;
import org.relais.missions.MissionPage.LessonHere;
import org.relais.missions.MissionPage.Member;
import org.relais.missions.MissionPage.OpenNeed;
import org.relais.missions.MissionPage.PartnerHere;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** A mission with what surrounds it, as far as the viewer may see it. */
@RealParts
class MissionQueryIT {

    private static final Viewer READER = WrittenGraph.reader();

    @Autowired
    MissionQuery missions;

    @Autowired
    Libya libya;

    @BeforeEach
    void writeLibya() {
        libya.write();
    }

    @Test
    void listsMissionsThatGoOnFirst() {
        libya.graph().node("Mission", "m-agadez", Map.of("title", "Agadez", "to", Libya.TODAY.minusDays(1)));
        libya.graph().node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));

        assertThat(missions.list(READER, Locale.ENGLISH))
                .extracting(MissionLine::title)
                .containsExactly("Libya", "Agadez");
    }

    @Test
    void countsTeamNeedsAndGapsOfWhatTheViewerSees() {
        libya.person("p-open", 2);
        libya.person("p-secret", 3);
        libya.serves("p-secret", Map.of("role", "juriste", "domains", List.of("legal")));
        libya.serves("p-open", Map.of("role", "médiateur"));
        libya.serves("p-open", Map.of("role", "juriste", "domains", List.of("legal"), "sensitivity", 3L));
        libya.need("n-open", "open", 2);
        libya.need("n-secret", "open", 3);

        assertThat(missions.list(READER, Locale.FRENCH)).singleElement().satisfies(line -> {
            assertThat(line.team()).isEqualTo(1);
            assertThat(line.openNeeds()).isEqualTo(1);
            assertThat(line.gaps()).containsExactly("legal");
        });
        assertThat(missions.list(Viewer.system(), Locale.FRENCH))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.team()).isEqualTo(2);
                    assertThat(line.openNeeds()).isEqualTo(2);
                    assertThat(line.gaps()).isEmpty();
                });
    }

    @Test
    void tellsTeamFromSupportersAndWhoLeavesSoon() {
        libya.person("p-lea", 2);
        libya.person("p-ruth", 2);
        libya.person("p-gone", 2);
        libya.serves("p-lea", Map.of("role", "juriste", "to", Libya.TODAY.plusDays(20)));
        libya.serves("p-lea", Map.of("role", "cheffe", "responsibility", "lead", "from", Libya.TODAY.plusDays(21)));
        libya.serves("p-ruth", Map.of("role", "référente", "responsibility", "support"));
        libya.serves("p-gone", Map.of("role", "juriste", "to", Libya.TODAY.minusDays(1)));

        var page = page(READER);

        assertThat(page.team()).extracting(Member::role).containsExactly("juriste", "cheffe");
        assertThat(page.team()).extracting(Member::planned).containsExactly(false, true);
        assertThat(page.team()).extracting(Member::leavesInDays).containsExactly(20, null);
        assertThat(page.supporters()).extracting(Member::person).containsExactly(libya.ref("person", "p-ruth"));
    }

    @Test
    void showsWhatSurroundsAMissionAndNothingRestricted() {
        for (var level : List.of(2L, 3L)) {
            libya.graph()
                    .node(
                            "Lesson",
                            "l-" + level,
                            text("Leçon", level),
                            Link.to("ABOUT", Libya.ZUWARA),
                            Link.to("ABOUT", Libya.LEGAL));
            libya.graph().node("Document", "d-" + level, text("Note", level), Link.to("ABOUT", Libya.MISSION));
            libya.graph().node("Mission", "m-" + level, text("Mère", level));
            libya.partner("o-" + level, level);
        }
        libya.graph()
                .node(
                        "Mission",
                        Libya.MISSION.key(),
                        Map.of("title", "Libye"),
                        Link.to("ON_STAGE", Libya.ZUWARA),
                        Link.to("PART_OF", new Ref("Mission", "m-2")),
                        Link.to("PART_OF", new Ref("Mission", "m-3")));

        var page = page(READER);

        assertThat(page.lessons())
                .containsExactly(new LessonHere(
                        new ItemRef("lesson", libya.graph().id("l-2"), "Leçon"), "legal", null, "Zouara"));
        assertThat(page.documents())
                .extracting(ItemRef::id)
                .containsExactly(libya.graph().id("d-2"));
        assertThat(page.partOf())
                .extracting(ItemRef::id)
                .containsExactly(libya.graph().id("m-2"));
        assertThat(page.partners())
                .containsExactly(
                        new PartnerHere(libya.ref("organisation", "o-2"), "legal", "Zouara", Freshness.CURRENT));
        assertThat(page.routes()).extracting(ItemRef::title).containsExactly("Méditerranée centrale");
        assertThat(page.stages()).extracting(ItemRef::title).containsExactly("Zouara");
        assertThat(page.source().source()).isEqualTo("test.csv");
    }

    @Test
    void listsOpenNeedsTheEarliestStartFirst() {
        libya.graph().node("Need", "n-later", need("open", Libya.TODAY.plusDays(40)), Libya.forIt());
        libya.graph()
                .node(
                        "Need",
                        "n-sooner",
                        need("open", Libya.TODAY.plusDays(4)),
                        Libya.forIt(),
                        Link.to("ON_STAGE", Libya.ZUWARA),
                        Link.to("REQUIRES", Libya.LEGAL, Map.of("level", 3L)));
        libya.graph().node("Need", "n-filled", need("filled", Libya.TODAY), Libya.forIt());
        libya.need("n-secret", "open", 3);

        var open = missions.openNeeds(READER, Locale.FRENCH);

        assertThat(open)
                .extracting(NeedPage::id)
                .containsExactly(libya.graph().id("n-sooner"), libya.graph().id("n-later"));
        assertThat(open.getFirst()).satisfies(need -> {
            assertThat(need.stage())
                    .isEqualTo(new ItemRef("stage", libya.graph().id("s-zuwara"), "Zouara"));
            assertThat(need.domains()).singleElement().satisfies(domain -> {
                assertThat(domain.domain().id()).isEqualTo("legal");
                assertThat(domain.top()).isEqualTo("legal");
                assertThat(domain.level()).isEqualTo(3);
            });
        });
        assertThat(page(READER).needs()).extracting(OpenNeed::state).containsExactly("open", "open", "filled");
    }

    @Test
    void readsHiddenAsNotFound() {
        libya.graph().node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));
        libya.graph()
                .node("Need", "n-of-secret", need("open", Libya.TODAY), Link.to("FOR", new Ref("Mission", "m-secret")));
        libya.need("n-secret", "open", 3);

        for (var hidden : List.of("m-secret", "n-of-secret", "n-secret")) {
            var id = libya.graph().id(hidden);
            assertThatExceptionOfType(RelaisException.NotFound.class)
                    .isThrownBy(() -> missions.page(READER, id, Locale.FRENCH));
            assertThatExceptionOfType(RelaisException.NotFound.class)
                    .isThrownBy(() -> missions.need(READER, id, Locale.FRENCH));
        }
    }

    private MissionPage page(Viewer viewer) {
        return missions.page(viewer, libya.graph().id(Libya.MISSION.key()), Locale.FRENCH);
    }

    private static Map<String, Object> need(String state, LocalDate from) {
        return Map.of("role", "Juriste", "state", state, "from", from);
    }

    private static Map<String, Object> text(String title, long sensitivity) {
        return Map.of("title", title, "sensitivity", sensitivity);
    }
}
