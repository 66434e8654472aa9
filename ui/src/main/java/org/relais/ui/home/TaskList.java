package org.relais.ui.home;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.relais.overview.HomePage.Task;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** What waits for someone, the viewer's own first. */
final class TaskList extends Section {

    TaskList(List<Task> tasks) {
        addClassNames("card", "todo");
        var mine = tasks.stream().filter(Task::mine).count();
        add(
                Markup.tag(
                        "header",
                        "spread",
                        Markup.h2(say("home.tasks", tasks.size())),
                        span(
                                "row small",
                                mine == 0 ? null : span("soft", say("home.mine", mine)),
                                link("", "verify", say("home.verify")),
                                link("", "gaps", say("home.allGaps")))),
                tasks.isEmpty()
                        ? Markup.p("panel soft", say("home.noTasks"))
                        : Markup.list("", tasks.stream().map(TaskList::task).toList()));
    }

    private static ListItem task(Task task) {
        var what = Markup.p("", Markup.bold(task.what().title()));
        if (task.detail() != null) {
            what.add(Markup.text(say("home.detail", isGap(task) ? say("domain." + task.detail()) : task.detail())));
        }
        return item(
                "",
                new Icon(icon(task.kind())),
                span("ty", say("home.task." + task.kind())),
                what,
                badge(task),
                link("btn sm", address(task), say("home.act." + task.kind())));
    }

    private static Component badge(Task task) {
        var due = task.due();
        if (isGap(task)) {
            return span("gaptag", new Icon("warning", 14), Markup.text(say("gap.needed")));
        }
        if (task.kind().equals("need")) {
            return span("badge acc", due == null ? say("home.need.open") : say("home.need.from", Dates.day(due)));
        }
        if (task.kind().equals("agreement") && due != null) {
            return due.isBefore(LocalDate.now())
                    ? Badges.badge("bad", "warning", say("home.agreement.ended", Dates.day(due)))
                    : Badges.badge("warn", "clock", say("home.agreement.ends", Dates.day(due)));
        }
        return Badges.freshness(task.freshness());
    }

    private static String icon(String kind) {
        return switch (kind) {
            case "contact" -> "phone";
            case "agreement" -> "building";
            case "need" -> "flag";
            case "gap" -> "route";
            default -> "document";
        };
    }

    private static boolean isGap(Task task) {
        return task.kind().equals("gap");
    }

    private static String address(Task task) {
        if (isGap(task)) {
            return Address.of("gaps")
                    .with("cell", task.what().id() + "." + task.detail())
                    .href();
        }
        return task.kind().equals("need")
                ? Address.of("experts").with("need", task.what().id()).href()
                : ItemLink.address(task.what().type(), task.what().id());
    }
}
