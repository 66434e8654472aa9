package org.relais.sources.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.ingest.Importer;
import org.relais.ingest.Originals;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.Message;
import org.relais.kernel.RelaisException;
import org.relais.sources.documents.worker.Answer;
import org.relais.sources.documents.worker.DocumentReader;
import org.relais.sources.documents.worker.Kind;
import org.springframework.stereotype.Component;

/** Imports documents, one from each file, with what a catalogue beside them says of them. */
@Component
class DocumentSource implements Importer {

    /** Documents come after what they are about, and after the documents that they replace or translate. */
    static final int RANK = 70;

    private static final int DEEPEST = 5;
    private static final String FORMATS = "PDF, DOCX, DOC, ODT, PPTX, PPT, RTF, HTML, Markdown, TXT, EML, MSG";

    private final Catalogues catalogues;
    private final DocumentReader reader;
    private final Originals originals;

    DocumentSource(Catalogues catalogues, DocumentReader reader, Originals originals) {
        this.catalogues = catalogues;
        this.reader = reader;
        this.originals = originals;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public int rank(SourceFile file) {
        if (Catalogues.isCatalogue(file)) {
            return RANK;
        }
        return kind(file).isEmpty() ? -1 : RANK + Math.min(DEEPEST, depth(file));
    }

    @Override
    public boolean accompanies(SourceFile file) {
        return Catalogues.isCatalogue(file);
    }

    @Override
    public boolean readsAlone(SourceFile file) {
        return Catalogues.find(file).isEmpty();
    }

    @Override
    public Reading read(SourceFile file) {
        if (Catalogues.isCatalogue(file)) {
            throw RelaisException.invalid("import.documents.catalogueAlone");
        }
        var catalogue = catalogues.of(file);
        var refusal = catalogue.flatMap(lines -> lines.refusal(file.path()));
        if (refusal.isPresent()) {
            return new Reading(List.of(), List.of(refusal.get()), List.of());
        }
        var kind = kind(file).orElseThrow(() -> RelaisException.invalid("import.documents.otherKind", "?", FORMATS));
        return switch (reader.read(file.path(), kind)) {
            case Answer.Refused refused -> throw refused(refused);
            case Answer.Read read -> understood(file, read, catalogue);
        };
    }

    private Reading understood(SourceFile file, Answer.Read read, Optional<Catalogue> catalogue) {
        var entry = catalogue.flatMap(lines -> lines.entry(file.path()));
        var kept = new DocumentFile(
                file.name(), originals.keep(file.path()), file.path().toFile().length());
        var row = DocumentMapping.row(kept, read, entry.orElse(null));
        return new Reading(
                List.of(new Reading.Understood(At.FILE, row)),
                List.of(),
                remarks(file, read, catalogue, entry.isPresent()));
    }

    private static List<Finding> remarks(
            SourceFile file, Answer.Read read, Optional<Catalogue> catalogue, boolean listed) {
        var remarks = new ArrayList<Finding>();
        if (!read.attachments().isEmpty()) {
            remarks.add(remark("import.documents.attachments", read.attachments()));
        }
        if (catalogue.isPresent() && !listed) {
            remarks.add(remark("import.documents.notInCatalogue", List.of(Catalogue.NAME)));
        }
        catalogue.ifPresent(lines -> {
            var missing = lines.missing(file.path());
            if (!missing.isEmpty()) {
                remarks.add(remark("import.documents.missingFiles", missing));
            }
            remarks.addAll(lines.remarks(file.path()));
        });
        return remarks;
    }

    private static Finding remark(String code, List<String> names) {
        return new Finding(At.FILE, Message.of(code, String.join(", ", names)));
    }

    private static RelaisException refused(Answer.Refused refused) {
        return switch (refused.reason()) {
            case OTHER_KIND -> RelaisException.invalid("import.documents.otherKind", refused.detail(), FORMATS);
            case TOO_LONG -> RelaisException.invalid("import.documents.tooLong", refused.detail());
            case TIME_OUT -> RelaisException.invalid("import.documents.timeOut", refused.detail());
            case NO_TEXT -> RelaisException.invalid("import.documents.noText");
            case ENCRYPTED, BROKEN, BOMB, SCANNED, MEMORY, CRASH ->
                RelaisException.invalid(
                        "import.documents." + refused.reason().name().toLowerCase(Locale.ROOT));
        };
    }

    /** A catalogue that cannot be read is told when the file is read, not when files are put in order. */
    private int depth(SourceFile file) {
        try {
            return catalogues.of(file).map(lines -> lines.depth(file.path())).orElse(0);
        } catch (RelaisException.Invalid toldLater) {
            return 0;
        }
    }

    private static Optional<Kind> kind(SourceFile file) {
        try {
            return FileLook.at(file.path()).kind();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
