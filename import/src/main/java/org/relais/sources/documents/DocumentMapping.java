package org.relais.sources.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.sources.documents.blocks.Passage;
import org.relais.sources.documents.worker.Answer;
import org.relais.sources.documents.worker.Languages;

/** What a file and its line in the catalogue say together. The catalogue was written by people: it has the last word. */
final class DocumentMapping {

    private static final String BETWEEN = " › ";

    private DocumentMapping() {}

    static Row row(DocumentFile file, Answer.Read read, Statement.@Nullable OfNode entry) {
        var ref = entry == null ? new Ref("Document", key(file.name())) : entry.node();
        var stated = entry == null ? Map.<String, @Nullable Object>of() : entry.properties();
        var properties = properties(file, read, stated);
        var passages = passages(ref.key(), properties, inOtherLanguages(read, properties.get("language")), stated);
        var links = new ArrayList<>(entry == null ? List.<Link>of() : entry.links());
        passages.forEach(passage -> links.add(Link.to("HAS_PASSAGE", passage.node())));
        return new Row(file.name(), new Statement.OfNode(ref, properties, links), passages);
    }

    private static Map<String, @Nullable Object> properties(
            DocumentFile file, Answer.Read read, Map<String, @Nullable Object> stated) {
        var properties = new HashMap<String, @Nullable Object>(stated);
        var title = read.title() == null ? file.title() : read.title();
        properties.merge("title", title, (ofCatalogue, ofFile) -> ofCatalogue);
        properties.put("language", stated.get("language") == null ? read.language() : stated.get("language"));
        properties.put("date", stated.get("date") == null ? read.date() : stated.get("date"));
        properties.put("fileName", file.shortName());
        properties.put("mediaType", read.mediaType());
        properties.put("sha256", file.sha256());
        properties.put("size", file.size());
        properties.put("passages", (long) read.passages().size());
        return properties;
    }

    private static List<Statement.OfNode> passages(
            String document,
            Map<String, @Nullable Object> properties,
            List<Passage> passages,
            Map<String, @Nullable Object> stated) {
        var title = String.valueOf(properties.get("title"));
        var keys = new PassageKeys(document);
        return IntStream.range(0, passages.size())
                .mapToObj(at -> passage(keys.next(passages.get(at)), at + 1, passages.get(at), title, stated))
                .toList();
    }

    /** Passages say their language where it is not the document's: that is the catalogue's, where it names one. */
    private static List<Passage> inOtherLanguages(Answer.Read read, @Nullable Object ofDocument) {
        var language = Objects.toString(ofDocument, "");
        // In a language that cannot be told, most of the text was taken for another.
        var mistaken = language.isEmpty() || Languages.canTell(language) ? "" : Objects.toString(read.language(), "");
        return read.passages().stream()
                .map(passage -> isOf(passage, language) || isOf(passage, mistaken) ? passage.in(null) : passage)
                .toList();
    }

    private static boolean isOf(Passage passage, String language) {
        return passage.language() != null
                && !language.isEmpty()
                && Languages.base(passage.language()).equals(Languages.base(language));
    }

    private static Statement.OfNode passage(
            String key, int order, Passage passage, String title, Map<String, @Nullable Object> stated) {
        var path = below(title, passage.path());
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("order", (long) order);
        properties.put("page", passage.page() == null ? null : (long) passage.page());
        properties.put("heading", passage.heading());
        properties.put("path", path.isEmpty() ? null : String.join(BETWEEN, path));
        properties.put("level", path.isEmpty() ? null : (long) path.size());
        properties.put("language", passage.language());
        properties.put("text", passage.text());
        // Whoever may not read the document may not read its pages.
        for (var guard : List.of("sensitivity", "compartment")) {
            if (stated.containsKey(guard)) {
                properties.put(guard, stated.get(guard));
            }
        }
        return new Statement.OfNode(new Ref("Passage", key), properties, List.of());
    }

    /** An outline does not begin with the title of the document itself. */
    private static List<String> below(String title, List<String> path) {
        var repeats = path.size() > 1 && Folded.of(path.getFirst()).equals(Folded.of(title));
        return repeats ? path.subList(1, path.size()) : path;
    }

    private static String key(String name) {
        var key = Folded.of(name).key();
        return key.isEmpty() ? "document" : key;
    }
}
