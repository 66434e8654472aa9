package org.relais.ui.imports;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.ingest.Templates;
import org.relais.ingest.Uploads;
import org.relais.kernel.RelaisException;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;
import org.relais.ui.shell.CurrentViewer;

/** Imports, the newest first, with the chosen one opened. */
@Route("imports")
@PermitAll
class ImportsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int RECENT = 50;
    private static final int EVERY_SECOND = 1000;

    private final transient Imports imports;
    private final Div left;
    private final Div runs = new Div();
    private transient Address address = Address.of("imports");
    private @Nullable Registration polling;

    ImportsView(Imports imports, Uploads uploads, Templates templates) {
        this.imports = imports;
        addClassName("im");
        left = div("l", new DropZone(uploads, this::show), runs);
        runs.addClassName("stack");
        add(
                div("head", div("grow", Markup.h1(say("nav.imports")), Markup.p("soft", say("imports.explained")))),
                left,
                div("r", new TemplateList(templates), new Formats()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CurrentViewer.get().requireImport();
        address = Address.of(event.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.imports"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(event -> show());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Looks again; and goes on looking while something is under way. */
    private void show() {
        var viewer = CurrentViewer.get();
        var recent = imports.recent(viewer, Math.clamp(address.number("most", RECENT), 1, RunTable.MOST));
        var chosen = chosen(recent);
        runs.removeAll();
        chosen.ifPresent(run ->
                runs.add(new RunCard(run, imports.written(run.id()), () -> stop(run), write -> answer(run, write))));
        runs.add(new RunTable(
                recent, imports.count(viewer), chosen.map(RunView::id).orElse(""), address));
        var underWay = recent.stream().anyMatch(run -> !run.state().isOver());
        UI.getCurrent().setPollInterval(underWay ? EVERY_SECOND : -1);
    }

    private Optional<RunView> chosen(List<RunView> recent) {
        return address.first("run")
                .map(id -> imports.run(CurrentViewer.get(), id))
                .or(() -> recent.stream().filter(run -> !run.state().isOver()).findFirst())
                .or(() -> recent.stream().findFirst());
    }

    private void answer(RunView run, boolean write) {
        try {
            imports.answer(CurrentViewer.get(), run.id(), write);
        } catch (RelaisException refusal) {
            org.relais.ui.component.Told.refused(refusal);
        }
        show();
    }

    private void stop(RunView run) {
        try {
            imports.stop(CurrentViewer.get(), run.id());
        } catch (RelaisException refusal) {
            org.relais.ui.component.Told.refused(refusal);
        }
        show();
    }
}
