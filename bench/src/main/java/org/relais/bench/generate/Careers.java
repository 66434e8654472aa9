package org.relais.bench.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.relais.schema.Concept;

/** Missions, trainings and what the people of a world did in them, each made anew from the seed and its number. */
public final class Careers {

    private static final int PEOPLE_A_MISSION = 10;
    private static final int PEOPLE_A_TRAINING = 50;
    private static final int MOST_SERVICES = 24;
    private static final int MOST_SKILLS = 24;
    private static final int MOST_TRAININGS = 16;
    private static final int MOST_INTERESTS = 10;
    private static final int MOST_DOMAINS = 3;
    private static final int A_YEAR = 365;

    static final List<String> COUNTRIES = List.of("LY", "NE", "TN", "IT", "FR", "ML", "DZ", "SD", "GR", "TR", "RS");
    private static final List<String> PROFESSIONS = List.of(
            "médecin", "infirmière", "sage-femme", "psychologue", "juriste", "travailleuse sociale", "logisticien");
    private static final List<String> RESPONSIBILITIES = List.of("lead", "member", "member", "member", "support");
    private static final List<String> BASES = List.of("validated", "observed", "declared", "declared");
    private static final List<String> TAGS = List.of("fr", "en", "ar", "es", "it", "ha", "ti", "so");
    private static final List<String> LEVELS = List.of("A2", "B1", "B2", "C1", "C2");

    private final World world;

    public Careers(World world) {
        this.world = world;
    }

    public int missions() {
        return Math.max(1, world.size().people() / PEOPLE_A_MISSION);
    }

    public int trainings() {
        return Math.max(1, world.size().people() / PEOPLE_A_TRAINING);
    }

    public Mission mission(int number) {
        var random = world.random("mission", number);
        var from = World.BEGIN.plusDays(random.nextInt(World.DAYS));
        var concepts = concepts(random, MOST_DOMAINS);
        var place = world.topics().place(random);
        var writer = new Writer(random, world.topics(), "fr", concepts, List.of(place));
        return new Mission(
                World.id(random),
                place + " " + writer.title(),
                writer.paragraph(),
                World.one(COUNTRIES, random),
                place,
                from,
                from.plusDays(random.nextInt(A_YEAR, 8 * A_YEAR)),
                notations(concepts));
    }

    public Training training(int number) {
        var random = world.random("training", number);
        var concepts = concepts(random, 2);
        var writer = new Writer(
                random, world.topics(), "fr", concepts, List.of(world.topics().place(random)));
        return new Training(World.id(random), writer.title(), notations(concepts));
    }

    /** Number of a mission that a document is about. */
    public int about(int document) {
        return world.random("about", document).nextInt(missions());
    }

    public Career career(int number) {
        var random = world.random("career", number);
        var known = random.nextInt(4) > 0;
        var freeFrom = World.BEGIN.plusDays(World.DAYS + random.nextInt(A_YEAR));
        return new Career(
                world.person(number),
                World.one(PROFESSIONS, random),
                random.nextBoolean() ? "f" : "m",
                World.some(random, 4, () -> language(random)),
                known ? freeFrom : null,
                known ? freeFrom.plusDays(random.nextInt(60, 2 * A_YEAR)) : null,
                known ? World.BEGIN.plusDays(World.DAYS - random.nextInt(A_YEAR)) : null,
                World.some(random, 4, () -> World.one(COUNTRIES.subList(0, 7), random)),
                World.some(random, 2, () -> World.one(COUNTRIES.subList(7, COUNTRIES.size()), random)),
                random.nextBoolean() ? day(random) : null,
                many(random, MOST_SERVICES, () -> service(random)),
                many(random, MOST_SKILLS, () -> skill(random)),
                many(random, MOST_TRAININGS, () -> attendance(random)),
                notations(concepts(random, MOST_INTERESTS)));
    }

    private Career.Service service(SplittableRandom random) {
        var mission = random.nextInt(missions());
        var from = mission(mission).from().plusDays(random.nextInt(A_YEAR));
        var to = from.plusDays(random.nextInt(90, 3 * A_YEAR));
        var concepts = concepts(random, 2);
        return new Career.Service(
                mission,
                World.one(PROFESSIONS, random),
                World.one(RESPONSIBILITIES, random),
                from,
                to.isAfter(World.BEGIN.plusDays(World.DAYS)) ? null : to,
                notations(concepts),
                sentence(random, concepts));
    }

    private Career.Skill skill(SplittableRandom random) {
        var concepts = concepts(random, 1);
        var basis = World.one(BASES, random);
        return new Career.Skill(
                concepts.getFirst().notation(),
                random.nextInt(1, 5),
                basis,
                basis.equals("declared") ? null : random.nextInt(world.size().people()),
                day(random),
                sentence(random, concepts));
    }

    private Career.Attendance attendance(SplittableRandom random) {
        return new Career.Attendance(random.nextInt(trainings()), day(random), sentence(random, concepts(random, 1)));
    }

    static String language(SplittableRandom random) {
        return World.one(TAGS, random) + ":" + World.one(LEVELS, random);
    }

    private String sentence(SplittableRandom random, List<Concept> concepts) {
        return new Writer(
                        random,
                        world.topics(),
                        "fr",
                        concepts,
                        List.of(world.topics().place(random)))
                .title();
    }

    private List<Concept> concepts(SplittableRandom random, int most) {
        return World.some(random, most, () -> world.topics().concept(random));
    }

    private static List<String> notations(List<Concept> concepts) {
        return concepts.stream().map(Concept::notation).toList();
    }

    private static LocalDate day(SplittableRandom random) {
        return World.BEGIN.plusDays(random.nextInt(World.DAYS));
    }

    /** None to so many, of which two may be alike. */
    private static <T> List<T> many(SplittableRandom random, int most, Supplier<T> any) {
        return Stream.generate(any).limit(random.nextInt(most + 1)).toList();
    }
}
