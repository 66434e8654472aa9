package org.relais.routes.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
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
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(at(together, EDITOR, before), at(together, OTHER, before)));

            assertThat(answers.stream().map(RouteConflictIT::outcome)).containsExactlyInAnyOrder("written", "Conflict");
        }
    }

    private Callable<RouteDraft> at(CyclicBarrier together, Viewer viewer, RouteDraft before) {
        return () -> {
            together.await();
            return editing.save(viewer, before, before.named(Names.of("Par " + viewer.username())));
        };
    }

    private static String outcome(Future<RouteDraft> answer) {
        try {
            answer.get();
            return "written";
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause()).replaceAll("^.*\\$(\\w+):.*$", "$1");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
