package org.relais.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Touched;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class NeedFillingIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CONTRIBUTOR = SmallGraph.viewer(Role.CONTRIBUTOR, Sensitivity.INTERNAL);

    @Autowired
    NeedFilling filling;

    @Autowired
    MissionQuery missions;

    @Autowired
    RevisionFeed feed;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writeNeeds() {
        graph.anew();
        graph.node("Mission", "m", Map.of("title", "Mission claire"))
                .node("Need", "n-open", need("open", 2), Link.to("FOR", new Ref("Mission", "m")))
                .node("Need", "n-withdrawn", need("withdrawn", 2), Link.to("FOR", new Ref("Mission", "m")))
                .node("Need", "n-secret", need("open", 3), Link.to("FOR", new Ref("Mission", "m")))
                .write();
    }

    @Test
    void fillsANeedAndOpensItAgain() {
        var before = feed.state().revision();

        filling.fill(CONTRIBUTOR, id("n-open"));

        assertThat(missions.need(READER, id("n-open"), Locale.FRENCH).state()).isEqualTo("filled");
        assertThat(missions.need(READER, id("n-open"), Locale.FRENCH).mission().title())
                .isEqualTo("Mission claire");
        assertThat(feed.after(before, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.touched()).containsExactly(new Touched("Need", id("n-open"))));

        filling.reopen(CONTRIBUTOR, id("n-open"));

        assertThat(missions.need(READER, id("n-open"), Locale.FRENCH).state()).isEqualTo("open");
    }

    @Test
    void fillsNothingTwiceAndNothingWithdrawn() {
        filling.fill(CONTRIBUTOR, id("n-open"));

        assertThatThrownBy(() -> filling.fill(CONTRIBUTOR, id("n-open"))).isInstanceOf(RelaisException.Conflict.class);
        assertThatThrownBy(() -> filling.fill(CONTRIBUTOR, id("n-withdrawn")))
                .isInstanceOf(RelaisException.Conflict.class);
        assertThatThrownBy(() -> filling.reopen(CONTRIBUTOR, id("n-withdrawn")))
                .isInstanceOf(RelaisException.Conflict.class);
    }

    @Test
    void refusesAReaderAndWhatIsHidden() {
        assertThatThrownBy(() -> filling.fill(READER, id("n-open"))).isInstanceOf(RelaisException.Forbidden.class);
        assertThatThrownBy(() -> filling.fill(CONTRIBUTOR, id("n-secret")))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThatThrownBy(() -> filling.fill(CONTRIBUTOR, "none")).isInstanceOf(RelaisException.NotFound.class);
    }

    private String id(String key) {
        return graph.id("Need", key);
    }

    private static Map<String, Object> need(String state, long sensitivity) {
        return Map.of("role", "Psychologue", "state", state, "sensitivity", sensitivity);
    }
}
