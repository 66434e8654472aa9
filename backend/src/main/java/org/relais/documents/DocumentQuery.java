package org.relais.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.ingest.Originals;
import org.relais.kernel.Freshness;
import org.relais.kernel.LabelLanguage;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What did we write, and where does it say so? */
@Component
public class DocumentQuery {

    private final DocumentHeadQuery heads;
    private final SubjectQuery subjects;
    private final PassageQuery passages;
    private final LessonReading lessons;
    private final Originals originals;

    DocumentQuery(
            DocumentHeadQuery heads,
            SubjectQuery subjects,
            PassageQuery passages,
            LessonReading lessons,
            Originals originals) {
        this.heads = heads;
        this.subjects = subjects;
        this.passages = passages;
        this.lessons = lessons;
        this.originals = originals;
    }

    /** @throws RelaisException.NotFound when there is no such document for this viewer */
    @Transactional(readOnly = true)
    public DocumentPage page(Viewer viewer, String id, Locale locale) {
        var head = heads.head(viewer, id);
        var about = subjects.of(viewer, id, LabelLanguage.index(locale));
        var outline = passages.outline(viewer, id);
        var document = head.node();
        var reviewBy = Columns.day(document.get("reviewBy"));
        return new DocumentPage(
                id,
                document.get("key").asString(),
                document.get("title").asString(),
                Columns.text(document.get("kind")),
                Columns.text(document.get("language")),
                Columns.day(document.get("date")),
                Columns.text(document.get("state")),
                reviewBy,
                Freshness.until(reviewBy, LocalDate.now()),
                Columns.text(document.get("summary")),
                Sensitivity.ofLevel(document.get("sensitivity").asInt()),
                document.get("fictional").asBoolean(false),
                Columns.text(document.get("fileName")),
                Columns.text(document.get("mediaType")),
                document.get("size").isNull()
                        ? null
                        : (Long) document.get("size").asLong(),
                kept(document).isPresent(),
                head.authors(),
                about.of("domain"),
                about.of("mission"),
                about.of("stage"),
                about.of("organisation"),
                head.supersedes(),
                head.supersededBy(),
                head.translations(),
                head.lessons(),
                outline.entries(),
                outline.places().size(),
                Columns.source(document));
    }

    /** Passages in their order, from a rank counted from 1. */
    @Transactional(readOnly = true)
    public List<PassageView> passages(Viewer viewer, String id, int fromOrder, int most) {
        return passages.text(viewer, id, fromOrder, most);
    }

    /** The rank of a passage of the document; 1 when it has no such passage. */
    @Transactional(readOnly = true)
    public int order(Viewer viewer, String id, String passage) {
        return passages.order(viewer, id, passage);
    }

    /** The file as it was imported. @throws RelaisException.NotFound when it was not kept */
    @Transactional(readOnly = true)
    public Path original(Viewer viewer, String id) {
        return kept(heads.head(viewer, id).node()).orElseThrow(RelaisException::notFound);
    }

    /** @throws RelaisException.NotFound when there is no such lesson for this viewer */
    @Transactional(readOnly = true)
    public LessonPage lesson(Viewer viewer, String id, Locale locale) {
        return lessons.page(viewer, id, locale);
    }

    private Optional<Path> kept(Value document) {
        return Optional.ofNullable(Columns.text(document.get("sha256"))).flatMap(originals::find);
    }
}
