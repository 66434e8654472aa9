package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.relais.documents.DocumentPage;
import org.relais.kernel.Freshness;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** Whether a document can still be leaned on: replaced by another, or past the day when it was to be reviewed. */
final class Standing extends Div {

    Standing(DocumentPage page) {
        addClassName("standing");
        if (!page.supersededBy().isEmpty() || "superseded".equals(page.state())) {
            addSuperseded(page);
            return;
        }
        var reviewBy = page.reviewBy();
        if (reviewBy != null && page.freshness() == Freshness.STALE) {
            add(notice("", "clock", Markup.span("", say("documents.reviewPast", Dates.day(reviewBy)))));
        } else if ("to-review".equals(page.state())) {
            add(notice("", "clock", Markup.span("", say("documents.toReview"))));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private void addSuperseded(DocumentPage page) {
        var by = page.supersededBy();
        var text = Markup.span("", say(by.isEmpty() ? "documents.superseded" : "documents.superseded.by") + " ");
        for (var at = 0; at < by.size(); at++) {
            var link = ItemLink.to(by.get(at));
            link.getElement().setAttribute("dir", "auto");
            text.add(Markup.text(at == 0 ? "" : say("list.comma")), link);
        }
        add(notice("bad", "history", text));
    }

    private static Div notice(String classes, String icon, Component text) {
        var notice = Markup.div(("notice " + classes).strip(), new Icon(icon), text);
        notice.getElement().setAttribute("role", "note");
        return notice;
    }
}
