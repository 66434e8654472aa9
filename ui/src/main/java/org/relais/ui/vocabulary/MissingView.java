package org.relais.ui.vocabulary;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.relais.domains.LivingVocabulary;
import org.relais.domains.Synonyms;
import org.relais.kernel.RelaisException;
import org.relais.questions.Missing;
import org.relais.questions.MissingPage;
import org.relais.questions.MissingQuestion;
import org.relais.questions.MissingQuestions;
import org.relais.ui.component.Address;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Told;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** What do people ask in vain, and which word would have helped? */
@Route("missing")
@PermitAll
class MissingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MissingQuestions missing;
    private final transient Synonyms synonyms;
    private final transient LivingVocabulary vocabulary;
    private transient MissingAddress shown = new MissingAddress(Address.of("missing"));

    MissingView(MissingQuestions missing, Synonyms synonyms, LivingVocabulary vocabulary) {
        this.missing = missing;
        this.synonyms = synonyms;
        this.vocabulary = vocabulary;
        addClassName("vo");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CurrentViewer.get().requireVocabulary();
        shown = new MissingAddress(Address.of(event.getLocation()));
        show();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.missing"));
    }

    private void show() {
        removeAll();
        add(
                div("head", div("grow", Markup.h1(say("nav.missing")), Markup.p("soft", say("missing.explained")))),
                tabs(),
                switch (shown.tab()) {
                    case RESULTS -> questions(Missing.RESULTS);
                    case CLICKS -> questions(Missing.CLICKS);
                    case ADDED -> new AddedTable(synonyms.all(CurrentViewer.get(), Words.locale()), this::takeBack);
                });
    }

    private Component tabs() {
        var tabs = Markup.tag("nav", "tabs").attribute("aria-label", say("nav.missing"));
        for (var tab : MissingAddress.Tab.values()) {
            var entry = link("", shown.at(tab).href(), say("missing.tab." + tab.code()));
            if (tab == shown.tab()) {
                entry.getElement().setAttribute("aria-current", "true");
            }
            tabs.add(entry);
        }
        return tabs;
    }

    private Component questions(Missing what) {
        var page = missing.page(CurrentViewer.get(), what, shown.since());
        var part = div("stack", periods(page));
        if (page.first().isEmpty()) {
            part.add(States.empty(
                    say("missing.nothing"), say("missing.nothing." + shown.tab().code())));
        }
        var domains = new DomainNames(vocabulary.current());
        MissingGroup.of(page.first(), domains, this::offer).forEach(part::add);
        if (page.withheld() > 0) {
            part.add(Markup.p("small soft", say("missing.withheld", page.withheld())));
        }
        return part;
    }

    private Component periods(MissingPage page) {
        var count = say("missing.count", page.first().size(), page.all());
        var bar = div("filters", page.all() == 0 ? null : Markup.span("soft", count));
        for (var days : MissingAddress.PERIODS) {
            var period = link("chip", shown.over(days).href(), say("missing.days", days));
            if (days == shown.days()) {
                period.getElement().setAttribute("aria-current", "true");
            }
            bar.add(period);
        }
        if (!page.first().isEmpty()) {
            bar.add(MissingDownload.of(page));
        }
        return bar;
    }

    private void offer(MissingQuestion question) {
        var guess = missing.guess(CurrentViewer.get(), question);
        new SynonymForm(question, guess, vocabulary.current(), this::add).open();
    }

    private void add(SynonymForm.Given given) {
        attempt(
                () -> synonyms.add(
                        CurrentViewer.get(), given.domain(), given.language(), given.label(), Words.locale()),
                say("missing.added", given.label(), new DomainNames(vocabulary.current()).name(given.domain())));
    }

    private void takeBack(String id) {
        attempt(() -> synonyms.takeBack(CurrentViewer.get(), id), say("missing.takenBack"));
    }

    private void attempt(Runnable action, String done) {
        try {
            action.run();
            show();
            Told.done(done);
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }
}
