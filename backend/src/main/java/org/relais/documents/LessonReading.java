package org.relais.documents;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.documents.LessonQuery.Found;
import org.relais.graph.Columns;
import org.relais.kernel.Freshness;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.Sensitivity;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Puts a lesson's page together, down to the passage that it was drawn from. */
@Component
class LessonReading {

    private final LessonQuery lessons;
    private final SubjectQuery subjects;
    private final PassageQuery passages;

    LessonReading(LessonQuery lessons, SubjectQuery subjects, PassageQuery passages) {
        this.lessons = lessons;
        this.subjects = subjects;
        this.passages = passages;
    }

    LessonPage page(Viewer viewer, String id, Locale locale) {
        var found = lessons.lesson(viewer, id);
        var about = subjects.of(viewer, id, LabelLanguage.index(locale));
        var lesson = found.node();
        return new LessonPage(
                id,
                lesson.get("title").asString(),
                Columns.text(lesson.get("kind")),
                Columns.text(lesson.get("verbatim")),
                lesson.get("text").asString(""),
                Columns.text(lesson.get("context")),
                Columns.text(lesson.get("doDifferently")),
                Columns.text(lesson.get("maturity")),
                Columns.day(lesson.get("date")),
                Columns.text(lesson.get("language")),
                Freshness.until(Columns.day(lesson.get("reviewBy")), LocalDate.now()),
                Sensitivity.ofLevel(lesson.get("sensitivity").asInt()),
                lesson.get("fictional").asBoolean(false),
                found.document(),
                Columns.text(lesson.get("place")),
                passage(viewer, found),
                found.learnedBy(),
                about.of("domain"),
                about.of("mission"),
                about.of("stage"),
                found.near(),
                Columns.source(lesson));
    }

    private @Nullable String passage(Viewer viewer, Found found) {
        var place = Columns.text(found.node().get("place"));
        var document = found.document();
        return place == null || document == null
                ? null
                : passages.outline(viewer, document.id()).passage(place).orElse(null);
    }
}
