package org.relais.aliases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relais.aliases.Heads.Same;
import org.relais.aliases.Heads.Standing;

class HeadsTests {

    private final List<Standing> records = new ArrayList<>();
    private final List<Same> same = new ArrayList<>();

    @Test
    void letsTheRecordWithMostActivitiesStandForAllThatAreJoined() {
        record("a", "2", 1);
        record("b", "2", 9);
        record("c", "1", 4);
        record("d", "2", 99);
        same("a", "b");
        same("b", "c");

        assertThat(heads()).isEqualTo(Map.of("a", "b", "b", "b", "c", "b", "d", "d"));
    }

    @Test
    void keepsTheRecordThatStoodBefore() {
        records.add(new Standing("a", "2", 9, "b"));
        record("b", "2", 1);
        same("a", "b");

        assertThat(heads()).containsEntry("a", "b").containsEntry("b", "b");
    }

    @Test
    void prefersTheRecordThatAnEditorChose() {
        record("a", "2", 1);
        record("b", "2", 9);
        same.add(new Same("a", "b", "a"));

        assertThat(heads()).containsEntry("b", "a");
    }

    @Test
    void putsARestrictedRecordUnderAnOpenOneHoweverMuchItDoes() {
        record("open", "2", 0);
        record("secret", "3", 50);
        same("open", "secret");

        assertThat(heads()).containsEntry("secret", "open").containsEntry("open", "open");
    }

    @Test
    void joinsNoOpenRecordsByARestrictedOne() {
        record("a", "2", 1);
        record("b", "2", 2);
        record("secret", "3", 0);
        same("a", "secret");
        same("secret", "b");

        assertThat(heads()).isEqualTo(Map.of("a", "a", "b", "b", "secret", "b"));
    }

    @Test
    void joinsRecordsOfOneCompartmentButNotOfTwo() {
        record("x", "3:mali", 1);
        record("y", "3:mali", 2);
        record("z", "3:niger", 3);
        same("x", "y");
        same("y", "z");

        assertThat(heads()).isEqualTo(Map.of("x", "y", "y", "y", "z", "z"));
    }

    @Test
    void putsMoreRestrictedRecordsUnderLessRestrictedOnes() {
        record("secret", "4", 9);
        record("reserved", "3", 1);
        same("secret", "reserved");

        assertThat(heads()).containsEntry("secret", "reserved");
    }

    private Map<String, String> heads() {
        return Heads.of(records, same);
    }

    private void record(String key, String access, long activities) {
        records.add(new Standing(key, access, activities, ""));
    }

    private void same(String one, String other) {
        same.add(new Same(one, other, ""));
    }
}
