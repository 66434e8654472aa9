package org.relais.sources.documents.worker;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Notes what lies inside a document by name, and opens none of it. */
final class Attachments implements EmbeddedDocumentExtractor {

    private static final int MOST = 50;

    private final Set<String> names = new LinkedHashSet<>();

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        var name = Objects.requireNonNullElse(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), "");
        if (names.size() < MOST && isAttached(metadata, name)) {
            names.add(name);
        }
        return false;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
        // Never asked for.
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Pictures of the text itself have names too; nobody misses them. */
    private static boolean isAttached(Metadata metadata, String name) {
        var type = TikaCoreProperties.EmbeddedResourceType.ATTACHMENT.toString();
        return !name.isBlank() && type.equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    }
}
