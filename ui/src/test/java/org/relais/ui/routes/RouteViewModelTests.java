package org.relais.ui.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.routes.RoutePage;
import org.relais.routes.RoutePage.DomainAtStage;
import org.relais.routes.RoutePage.Stage;
import org.relais.routes.RoutePage.Work;
import org.relais.ui.component.Address;

class RouteViewModelTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Stage sabha = stage("sabha", null, domain("medical", "present", theirs("a"), theirs("b")));
    private final Stage zuwara = stage(
            "zuwara",
            new ItemRef("mission", "m", "Mission"),
            domain("medical", "present", theirs("a")),
            domain("mental-health", "present", ours(), theirs("a")),
            domain("legal", "gap"));

    @Test
    void choosesTheStageOfTheAddressElseTheFirstWithOurMission() {
        assertThat(model("").chosen()).contains(zuwara);
        assertThat(model("stage=sabha").chosen()).contains(sabha);
        assertThat(model("stage=nowhere").chosen()).contains(zuwara);
    }

    @Test
    void countsNeitherGapNorWorkOfAHiddenDomain() {
        assertThat(model("").gaps(zuwara)).isEqualTo(1);
        assertThat(model("hide=legal").gaps(zuwara)).isZero();
        assertThat(model("hide=mental-health").activities(zuwara)).isEqualTo(1);
    }

    @Test
    void countsAPartnerOnceAndUsNotAmongThem() {
        assertThat(model("").partners(zuwara)).isEqualTo(1);
        assertThat(model("").partners(sabha)).isEqualTo(2);
    }

    @Test
    void asksFirstWhoTakesOverFromUs() {
        assertThat(model("").nextDomain(zuwara)).isEqualTo("mental-health");
        assertThat(model("").nextDomain(sabha)).isEqualTo("medical");
        assertThat(model("next=legal").nextDomain(zuwara)).isEqualTo("legal");
        assertThat(model("next=astronomy").nextDomain(zuwara)).isEqualTo("mental-health");
    }

    private RouteViewModel model(String query) {
        var address = Address.of("route/1");
        for (var part : query.split("&")) {
            var pair = part.split("=", 2);
            address = pair.length == 2 ? address.with(pair[0], pair[1]) : address;
        }
        var page = new RoutePage("1", "r", "Route", TODAY, List.of(sabha, zuwara), List.of());
        return new RouteViewModel(page, new RouteAddress(address, TODAY));
    }

    private static Stage stage(String id, @Nullable ItemRef mission, DomainAtStage... domains) {
        return new Stage(
                id, id, id, null, "LY", null, null, 1, false, null, null, null, mission, List.of(domains), 0, 0);
    }

    private static DomainAtStage domain(String code, String state, Work... work) {
        return new DomainAtStage(code, code, state, null, null, List.of(work), work.length);
    }

    private static Work theirs(String organisation) {
        return work(new ItemRef("organisation", organisation, organisation), false);
    }

    private static Work ours() {
        return work(new ItemRef("mission", "m", "Mission"), true);
    }

    private static Work work(ItemRef who, boolean ours) {
        return new Work(who, ours, "", null, Timespan.ALWAYS, "ongoing", Freshness.CURRENT, TODAY, null, null, null);
    }
}
