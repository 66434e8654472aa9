package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentPage;
import org.relais.documents.DocumentQuery;
import org.relais.documents.LessonPage;
import org.relais.documents.PassageView;
import org.relais.security.Viewer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What did we write, and what did we learn? */
@RestController
@RequestMapping("/api")
class DocumentController {

    private final DocumentQuery documents;

    DocumentController(DocumentQuery documents) {
        this.documents = documents;
    }

    @GetMapping("/documents/{id}")
    @Operation(summary = "A document with its authors, its outline and what it is about")
    DocumentPage document(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        return documents.page(viewer, id, locale);
    }

    @GetMapping("/documents/{id}/passages")
    @Operation(summary = "Passages of a document in their order, from a rank counted from 1")
    List<PassageView> passages(
            @Asking Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "20") int size) {
        return documents.passages(viewer, id, Bounds.within("from", from, 1, Integer.MAX_VALUE), Bounds.size(size));
    }

    @GetMapping("/documents/{id}/original")
    @Operation(summary = "The file as it was imported")
    ResponseEntity<Resource> original(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        var page = documents.page(viewer, id, locale);
        var name = ContentDisposition.attachment().filename(fileName(page), java.nio.charset.StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(mediaType(page.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(new FileSystemResource(documents.original(viewer, id)));
    }

    @GetMapping("/lessons/{id}")
    @Operation(summary = "A lesson that stands alone, and whom to ask about it")
    LessonPage lesson(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        return documents.lesson(viewer, id, locale);
    }

    private static String fileName(DocumentPage page) {
        var name = page.fileName() == null ? page.title() : page.fileName();
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** What a file said of itself may be anything. */
    private static MediaType mediaType(@Nullable String stated) {
        try {
            return stated == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(stated);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
