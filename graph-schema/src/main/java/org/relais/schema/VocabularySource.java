package org.relais.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Reads Turtle files into {@link Vocabulary}. */
final class VocabularySource {

    private final Model model;

    private VocabularySource(Model model) {
        this.model = model;
    }

    static Vocabulary read(String name) {
        var file = "/vocabulary/%s.ttl".formatted(name);
        try (var in = VocabularySource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The vocabulary %s is missing".formatted(file));
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary %s cannot be read".formatted(file), e);
        }
    }

    /** @param turtle of concepts that each have one broader at most */
    static Vocabulary read(InputStream turtle) throws IOException {
        return new VocabularySource(Rio.parse(turtle, RDFFormat.TURTLE)).vocabulary();
    }

    private Vocabulary vocabulary() {
        var concepts = model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects().stream()
                .map(this::concept)
                .sorted(Comparator.comparingInt((Concept concept) -> Vocabulary.TOP.indexOf(concept.top()))
                        .thenComparing(concept -> !concept.isTop())
                        .thenComparing(Concept::notation))
                .collect(Collectors.toMap(Concept::notation, concept -> concept, (a, b) -> a, LinkedHashMap::new));
        return new Vocabulary(concepts);
    }

    private Concept concept(Resource subject) {
        return new Concept(
                subject.stringValue(),
                notation(subject),
                Labels.of(one(subject, SKOS.PREF_LABEL)),
                many(subject, SKOS.ALT_LABEL),
                one(subject, SKOS.DEFINITION),
                broader(subject).map(this::notation),
                top(subject),
                related(subject));
    }

    private Optional<Resource> broader(Resource subject) {
        return Models.objectResource(model.filter(subject, SKOS.BROADER, null));
    }

    private String top(Resource subject) {
        var at = subject;
        var passed = new LinkedHashSet<Resource>(Set.of(subject));
        for (var above = broader(at); above.isPresent(); above = broader(at)) {
            at = above.get();
            if (!passed.add(at)) {
                throw new IllegalStateException("%s is broader than itself: take one of the skos:broader of %s away"
                        .formatted(
                                notation(at),
                                passed.stream().map(this::notation).toList()));
            }
        }
        return notation(at);
    }

    private Set<String> related(Resource subject) {
        return model.filter(subject, SKOS.RELATED, null).objects().stream()
                .filter(Resource.class::isInstance)
                .map(object -> notation((Resource) object))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String notation(Resource subject) {
        return Models.objectString(model.filter(subject, SKOS.NOTATION, null))
                .orElseThrow(() -> new IllegalStateException("%s has no skos:notation".formatted(subject)));
    }

    private Map<String, String> one(Resource subject, IRI property) {
        var byLanguage = new TreeMap<String, String>();
        many(subject, property).forEach((language, values) -> byLanguage.put(language, values.getFirst()));
        return byLanguage;
    }

    private Map<String, List<String>> many(Resource subject, IRI property) {
        return model.filter(subject, property, null).objects().stream()
                .map(Literal.class::cast)
                .collect(Collectors.groupingBy(
                        literal -> literal.getLanguage().orElse("fr"),
                        TreeMap::new,
                        Collectors.mapping(Literal::getLabel, Collectors.toList())));
    }
}
