package org.relais.bench.experts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.bench.generate.Career;
import org.relais.bench.generate.Careers;
import org.relais.bench.generate.Document;
import org.relais.bench.generate.World;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/**
 * What speaks for people, as plain rows for an engine that knows no graph: the words are those that the product
 * reads for a piece of evidence.
 *
 * @param people numbers of those for whom it speaks
 */
record Evidence(String kind, String access, String language, String title, String text, List<Integer> people) {

    private static final String OPEN = "2";

    static Stream<Evidence> of(World world, int passages) {
        var careers = new Careers(world);
        var vocabulary = Vocabulary.load();
        return Stream.concat(
                world.documents().map(document -> document(document, passages)),
                IntStream.range(0, world.size().people())
                        .boxed()
                        .flatMap(number -> of(careers, careers.career(number), number, vocabulary)));
    }

    /** A document's text, without its title. */
    static String text(Document document, int passages) {
        return document.passages().stream()
                .limit(passages)
                .map(passage -> passage.heading() + "\n" + passage.text())
                .collect(Collectors.joining("\n"));
    }

    private static Evidence document(Document document, int passages) {
        return new Evidence(
                "document",
                "" + document.access(),
                document.language(),
                document.title(),
                text(document, passages),
                document.authors());
    }

    private static Stream<Evidence> of(Careers careers, Career career, int number, Vocabulary vocabulary) {
        return Stream.of(
                        career.services().stream().map(service -> service(careers, service, number)),
                        career.skills().stream().map(skill -> skill(vocabulary, skill, number)),
                        career.trainings().stream().map(training -> training(careers, training, number)))
                .flatMap(pieces -> pieces);
    }

    private static Evidence service(Careers careers, Career.Service service, int number) {
        var mission = careers.mission(service.mission());
        return of(
                "mission",
                mission.title(),
                service.sentence() + " " + service.role() + " " + mission.summary(),
                number);
    }

    private static Evidence skill(Vocabulary vocabulary, Career.Skill skill, int number) {
        var label = vocabulary.find(skill.domain()).map(Concept::prefLabel).orElseThrow();
        return of("skill", label.fr(), String.join(" ", skill.sentence(), label.en(), label.ar()), number);
    }

    private static Evidence training(Careers careers, Career.Attendance attendance, int number) {
        return of("training", careers.training(attendance.training()).title(), attendance.sentence(), number);
    }

    private static Evidence of(String kind, String title, String text, int person) {
        return new Evidence(kind, OPEN, "fr", title, text, List.of(person));
    }
}
