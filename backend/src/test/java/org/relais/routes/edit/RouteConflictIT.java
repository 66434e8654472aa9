package org.relais.routes.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.AtOnce;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who change one route at the same time. */
@RealParts
class RouteConflictIT {

    private static final Viewer EDITOR = Sahara.EDITOR;
    private static final Viewer OTHER =
            new Viewer("claire", "Claire", Role.EDITOR, Sensitivity.INTERNAL, Set.of(), null);

    @Autowired
    RouteEditing editing;

    @Autowired
    Sahara sahara;

    @BeforeEach
    void writeARoute() {
        sahara.write();
    }

    @Test
    void tellsTheSecondOfTwoEditorsWhoSavedMeanwhile() {
        var before = sahara.open();
        editing.save(OTHER, before, before.named(Names.of("Sahara central")));

        assertThatThrownBy(() -> editing.save(EDITOR, before, before.named(Names.of("Grand Sahara"))))
                .isInstanceOfSatisfying(RelaisException.Conflict.class, conflict -> {
                    assertThat(conflict.told().code()).isEqualTo("route.changed");
                    assertThat(conflict.told().arguments()).containsExactly("claire");
                });
        assertThat(sahara.open().names().fr()).isEqualTo("Sahara central");
    }

    @Test
    void tellsOfAnImportThatChangedTheRouteMeanwhile() {
        var before = sahara.open();
        sahara.rename("Agadez, la gare");

        assertThatThrownBy(() -> editing.save(EDITOR, before, before.named(Names.of("Grand Sahara"))))
                .hasMessageContaining("route.changed.elsewhere");
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsTold() throws InterruptedException {
        var before = sahara.open();

        assertThat(AtOnce.outcomes(
                        () -> editing.save(EDITOR, before, before.named(Names.of("Par la première"))),
                        () -> editing.save(OTHER, before, before.named(Names.of("Par la seconde")))))
                .containsExactlyInAnyOrder("written", "Conflict");
    }
}
