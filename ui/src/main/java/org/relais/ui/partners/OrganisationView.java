package org.relais.ui.partners;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.relais.aliases.NameJudgement;
import org.relais.aliases.NameJudgements;
import org.relais.aliases.OneOrganisation;
import org.relais.exchange.ActivityExport;
import org.relais.exchange.ActivityScope;
import org.relais.exchange.PartnerTables;
import org.relais.exchange.PartnerTables.Part;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.partners.Confirmation;
import org.relais.partners.OrganisationPage;
import org.relais.partners.PartnerQuery;
import org.relais.positions.PositionNotes;
import org.relais.positions.PositionQuery;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.RefList;
import org.relais.ui.component.SourceNote;
import org.relais.ui.component.Told;
import org.relais.ui.component.Words;
import org.relais.ui.exchange.TakeAlong;
import org.relais.ui.positions.PositionChanges;
import org.relais.ui.positions.PositionList;
import org.relais.ui.shell.CurrentViewer;

/** What does this partner do, what did we agree, and whom do we call? */
@Route("organisation/:id")
@PermitAll
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PartnerQuery query;
    private final transient NameJudgements judgements;
    private final transient Confirmation confirmation;
    private final transient PartnerTables tables;
    private final transient ActivityExport activities;
    private final transient PositionQuery positions;
    private final transient PositionNotes notes;
    private final transient Vocabulary vocabulary;
    private String name = "";

    OrganisationView(
            PartnerQuery query,
            NameJudgements judgements,
            Confirmation confirmation,
            PartnerTables tables,
            ActivityExport activities,
            PositionQuery positions,
            PositionNotes notes,
            Vocabulary vocabulary) {
        this.positions = positions;
        this.notes = notes;
        this.vocabulary = vocabulary;
        this.tables = tables;
        this.activities = activities;
        this.query = query;
        this.judgements = judgements;
        this.confirmation = confirmation;
        addClassName("pe");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElseThrow());
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", name);
    }

    private void show(String id) {
        var viewer = CurrentViewer.get();
        var page = query.page(viewer, id, Words.locale());
        var confirming = new Confirming(confirmation, CurrentViewer::get, () -> show(id));
        name = page.name();
        removeAll();
        add(
                head(page),
                div(
                        "l",
                        page.allActivities() == 0 ? null : new ReachPanel(query.reach(viewer, id, Words.locale())),
                        new ActivityTable(page, confirming)),
                div(
                        "r",
                        new ContactList(page, confirming),
                        new AgreementList(id, page.agreements(), confirming),
                        positions(viewer, id),
                        new HistoryList(query.history(viewer, id, Words.locale())),
                        names(viewer, id),
                        written(page)));
    }

    private Component positions(Viewer viewer, String id) {
        var changes = viewer.role().mayNotePositions()
                ? new PositionChanges(id, positions, notes, vocabulary, CurrentViewer::get, () -> show(id))
                : null;
        return new PositionList(positions.of(viewer, id, Words.locale()), changes);
    }

    private Component take(String id) {
        return new TakeAlong()
                .table(
                        "activities",
                        (viewer, format, locale) ->
                                activities.file(viewer, ActivityScope.ofOrganisation(id), format, locale))
                .table("work", table(id, Part.ACTIVITIES))
                .table("agreements", table(id, Part.AGREEMENTS))
                .table("contacts", table(id, Part.CONTACTS))
                .table("positions", table(id, Part.POSITIONS));
    }

    private TakeAlong.Table table(String id, Part part) {
        return (viewer, format, locale) -> tables.of(viewer, id, part, format, locale);
    }

    /** Nothing for who may not judge, where there is one name. */
    private @Nullable Component names(Viewer viewer, String id) {
        var one = judgements.of(viewer, id);
        var mayJudge = viewer.role().mayJudgeNames();
        return one.names().size() > 1 || !one.judgements().isEmpty() || mayJudge
                ? new NamesPanel(one, mayJudge ? changes(id) : null)
                : null;
    }

    private NamesPanel.Changes changes(String id) {
        return new NamesPanel.Changes() {
            @Override
            public void call(OneOrganisation.Name chosen) {
                attempt(
                        id,
                        () -> judgements.call(CurrentViewer.get(), chosen.item().id()));
            }

            @Override
            public void takeBack(NameJudgement judgement) {
                attempt(id, () -> judgements.takeBack(CurrentViewer.get(), judgement.key()));
            }
        };
    }

    private void attempt(String id, Runnable change) {
        try {
            change.run();
            show(id);
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }

    private Component head(OrganisationPage page) {
        var title = Markup.h1("");
        title.add(Markup.tag("bdi", "", page.name()));
        var meta = div(
                "row wrap soft",
                page.acronym() == null ? null : Markup.bold(page.acronym()),
                page.kind() == null ? null : span("", page.kind()),
                page.fictional() ? Badges.fictional() : null,
                page.sensitivity().level() > Sensitivity.INTERNAL.level()
                        ? Badges.sensitivity(page.sensitivity())
                        : null);
        return Markup.tag(
                "header",
                "",
                new Icon("building", 32),
                div("grow", Markup.p("crumb", link("", "partners", say("nav.partners"))), title, meta),
                take(page.id()));
    }

    /** What was written about the partner, and where all this comes from. */
    private static Component written(OrganisationPage page) {
        var nothing = page.documents().isEmpty() && page.lessons().isEmpty();
        var search = Address.of("search").with("q", page.name()).with("tab", "documents");
        return Markup.section(
                "card panel side",
                Markup.h2(say("partner.written")),
                nothing ? Markup.p("soft", say("partner.nothingWritten")) : null,
                RefList.of(say("partner.lessons", page.lessons().size()), page.lessons()),
                RefList.of(say("partner.documents", page.documents().size()), page.documents()),
                Markup.p("", link("", search.href(), say("partner.search"))),
                SourceNote.of(page.source()));
    }
}
