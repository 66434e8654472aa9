package org.relais.ui.routes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.routes.RoutePage;
import org.relais.routes.RoutePage.DomainAtStage;
import org.relais.routes.RoutePage.Stage;
import org.relais.routes.RoutePage.Work;
import org.relais.routes.StageContext;
import org.relais.routes.StageContext.TakesOver;

/** A route with what its reader chose: the stage, the day, the domains in sight. */
record RouteViewModel(RoutePage page, RouteAddress address) {

    /** The stage of the address, else the first where our mission is, else the first. */
    Optional<Stage> chosen() {
        var asked = address.stage().flatMap(this::stage);
        return asked.or(() -> page.stages().stream()
                        .filter(stage -> stage.mission() != null)
                        .findFirst())
                .or(() -> page.stages().stream().findFirst());
    }

    boolean isChosen(Stage stage) {
        return chosen().map(Stage::id).filter(stage.id()::equals).isPresent();
    }

    Optional<Stage> stage(String id) {
        return page.stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    long missions() {
        return page.stages().stream().filter(stage -> stage.mission() != null).count();
    }

    /** Its place among all stages, from one. */
    int number(Stage stage) {
        return page.stages().indexOf(stage) + 1;
    }

    /** The domains in sight. */
    List<DomainAtStage> domains(Stage stage) {
        return stage.domains().stream()
                .filter(domain -> !address.hides(domain.domain()))
                .toList();
    }

    long gaps(Stage stage) {
        return domains(stage).stream()
                .filter(domain -> domain.state().equals("gap"))
                .count();
    }

    int activities(Stage stage) {
        return domains(stage).stream().mapToInt(DomainAtStage::allWork).sum();
    }

    /** Partners among the work that was read; more exist when not all of it was. */
    long partners(Stage stage) {
        return work(stage)
                .filter(work -> !work.ours())
                .map(work -> work.organisation().id())
                .distinct()
                .count();
    }

    boolean readsAllWork(Stage stage) {
        return domains(stage).stream().allMatch(domain -> domain.work().size() == domain.allWork());
    }

    /** The domain for which one asks who takes over: the one asked for, else the first that someone covers here. */
    String nextDomain(Stage stage) {
        return address.next()
                .filter(asked -> stage.domains().stream()
                        .anyMatch(domain -> domain.domain().equals(asked)))
                .or(() -> domains(stage).stream()
                        .filter(domain -> domain.state().equals("present"))
                        .max((one, other) -> Boolean.compare(isOurs(one), isOurs(other)))
                        .map(DomainAtStage::domain))
                .orElseGet(() -> stage.domains().getFirst().domain());
    }

    /** Who takes over in that domain, stage by stage. */
    List<TakesOver> next(Stage stage, StageContext context) {
        var domain = nextDomain(stage);
        return context.next().stream()
                .filter(next -> next.domain().equals(domain))
                .toList();
    }

    /** What is known of a domain at a stage: present, planned, gap or unknown. */
    String state(String stage, String domain) {
        return stage(stage).stream()
                .flatMap(known -> known.domains().stream())
                .filter(known -> known.domain().equals(domain))
                .map(DomainAtStage::state)
                .findFirst()
                .orElse("unknown");
    }

    private static boolean isOurs(DomainAtStage domain) {
        return domain.work().stream().anyMatch(Work::ours);
    }

    private Stream<Work> work(Stage stage) {
        return domains(stage).stream().flatMap(domain -> domain.work().stream());
    }
}
