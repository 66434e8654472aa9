package org.relais.sources.skos;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Gathers concepts and their schemes from the statements of a file, as they come. */
final class SkosFile extends AbstractRDFHandler implements ParseLocationListener {

    private static final Set<IRI> TITLES = Set.of(DCTERMS.TITLE, DC.TITLE, RDFS.LABEL, SKOS.PREF_LABEL);

    private final Map<String, SkosRecord> spokenOf = new LinkedHashMap<>();
    private final Set<String> concepts = new LinkedHashSet<>();
    private final Set<String> schemes = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> titles = new LinkedHashMap<>();
    private int line;

    @Override
    public void parseLocationUpdate(long lineNo, long columnNo) {
        line = (int) Math.max(line, lineNo);
    }

    @Override
    public void handleStatement(Statement statement) {
        var subject = statement.getSubject().stringValue();
        var property = statement.getPredicate();
        var value = statement.getObject();
        if (property.equals(RDF.TYPE)) {
            isOfType(subject, value.stringValue());
        } else if (property.equals(SKOS.IN_SCHEME) || property.equals(SKOS.TOP_CONCEPT_OF)) {
            record(subject).isIn(scheme(value.stringValue()));
        } else if (property.equals(SKOS.HAS_TOP_CONCEPT)) {
            record(value.stringValue()).isIn(scheme(subject));
        } else if (value instanceof Literal literal) {
            isCalled(subject, statement, literal);
        }
    }

    Map<String, SkosRecord> concepts() {
        var ofType = new LinkedHashMap<>(spokenOf);
        ofType.keySet().retainAll(concepts);
        return ofType;
    }

    /** The scheme that the file describes, of a concept that names none. */
    String only(String otherwise) {
        return schemes.stream().findFirst().orElse(otherwise);
    }

    /** What a scheme is called: in French, in English, in any language, else its address. */
    String title(String scheme) {
        var known = titles.getOrDefault(scheme, Map.of());
        var any = known.values().stream().findFirst().orElse(scheme);
        return known.getOrDefault("fr", known.getOrDefault("en", any));
    }

    private void isOfType(String subject, String type) {
        if (type.equals(SKOS.CONCEPT.stringValue())) {
            record(subject);
            concepts.add(subject);
        } else if (type.equals(SKOS.CONCEPT_SCHEME.stringValue())) {
            schemes.add(scheme(subject));
        }
    }

    private void isCalled(String subject, Statement statement, Literal literal) {
        var property = statement.getPredicate();
        var language = literal.getLanguage().orElse("").toLowerCase(Locale.ROOT);
        if (property.equals(SKOS.PREF_LABEL) || property.equals(SKOS.ALT_LABEL)) {
            record(subject).isCalled(literal.getLabel(), language, property.equals(SKOS.PREF_LABEL));
        }
        if (TITLES.contains(property)) {
            titles.computeIfAbsent(scheme(subject), first -> new TreeMap<>()).putIfAbsent(language, literal.getLabel());
        }
    }

    private SkosRecord record(String uri) {
        return spokenOf.computeIfAbsent(uri, first -> new SkosRecord(uri, line));
    }

    /** Some name their scheme with a slash at its end here and without one there. */
    private static String scheme(String uri) {
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
