package org.relais.sources.skos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.ingest.Importer;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.Message;
import org.relais.kernel.RelaisException;
import org.springframework.stereotype.Component;

/** Imports the concepts of an outside vocabulary, each a row, whatever becomes of it. */
@Component
class SkosSource implements Importer {

    private static final int RANK = 5;
    private static final int LONGEST_ADDRESS = 1_000;

    @Override
    public String name() {
        return "skos";
    }

    @Override
    public int rank(SourceFile file) {
        return SkosParsing.format(file.path()).isPresent() ? RANK : -1;
    }

    @Override
    public Reading read(SourceFile file) {
        var format = SkosParsing.format(file.path()).orElseThrow(() -> RelaisException.invalid("import.skos.none"));
        var skos = SkosParsing.parse(file.path(), format);
        var concepts = skos.concepts().values();
        if (concepts.isEmpty()) {
            throw RelaisException.invalid("import.skos.none");
        }
        var own = skos.only("urn:file:" + file.name());
        var rows = new ArrayList<Reading.Understood>();
        var refused = new ArrayList<Finding>();
        for (var concept : concepts) {
            var at = At.row("", concept.line());
            if (concept.preferred().isEmpty() || concept.uri().length() > LONGEST_ADDRESS) {
                refused.add(new Finding(at, Message.of("import.skos.noLabel", cut(concept.uri()))));
            } else {
                var scheme =
                        concept.schemes().isEmpty() ? own : concept.schemes().getFirst();
                rows.add(new Reading.Understood(at, SkosMapping.row(concept, at, scheme, skos.title(scheme))));
            }
        }
        return new Reading(rows, refused, remarks(concepts));
    }

    private static List<Finding> remarks(Collection<SkosRecord> concepts) {
        var leftOut = concepts.stream().mapToInt(SkosRecord::labelsLeftOut).sum();
        return leftOut == 0 ? List.of() : List.of(new Finding(At.FILE, Message.of("import.skos.longLabels", leftOut)));
    }

    private static String cut(String uri) {
        return uri.length() > LONGEST_ADDRESS ? uri.substring(0, LONGEST_ADDRESS) + "…" : uri;
    }
}
