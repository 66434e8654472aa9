package org.relais.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;

/** The house rules. Their names are the documentation. */
@AnalyzeClasses(packages = "org.relais", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** What asks nothing of what is guarded, each with the reason. */
    private static final Set<String> NO_VIEWER = Set.of(
            "org.relais.domains.ConceptFinder", // reads the vocabulary, which is public
            "org.relais.domains.LabelFinder", // the same
            "org.relais.domains.LivingVocabulary", // the vocabulary is public
            "org.relais.domains.VocabularyWriter", // runs at start
            "org.relais.graph.GraphWriter", // behind the use cases that check roles
            "org.relais.graph.RevisionFeed", // numbers only
            "org.relais.search.Projection", // the product's own
            "org.relais.ingest.Originals", // behind DocumentQuery
            "org.relais.ingest.Templates" // empty forms
            );

    @ArchTest
    static final ArchRule featuresFormADag =
            slices().matching("org.relais.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlySearchKnowsLucene = noClasses()
            .that(resideInAPackage("org.relais..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("org.relais.search.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyPlatformKnowsEmbeddedNeo4j = noClasses()
            .that()
            .resideOutsideOfPackage("org.relais.platform..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.kernel..", "org.neo4j.configuration.."));

    @ArchTest
    static final ArchRule rankingIsPure = noClasses()
            .that()
            .haveNameMatching("org\\.relais\\.expertise\\.(Ranking|Weights|.*Signal|Conditions|ContraryFacts).*")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "org.neo4j..", "org.apache.lucene..", "java.io.."));

    @ArchTest
    static final ArchRule kernelStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.relais.kernel..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.neo4j..", "org.relais.schema.."));

    @ArchTest
    static final ArchRule lucenesClassesStayInside = classes()
            .that()
            .resideInAPackage("org.relais.search..")
            .and()
            .arePublic()
            .should(showNoLucene());

    @ArchTest
    static final ArchRule aggregatesStayInside =
            classes().that().areAnnotatedWith(Node.class).should().notBePublic();

    @ArchTest
    static final ArchRule everyUseCaseTakesAViewer = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Component.class)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("org.relais.api..", "org.relais.sources..")
            .should(takeAViewer());

    @ArchTest
    static final ArchRule everyRouteDeclaresAccess = methods()
            .that()
            .areAnnotatedWith(RequestMapping.class)
            .or()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("org.relais.api..")
            .andShould(takeAViewer());

    private static ArchCondition<JavaMethod> takeAViewer() {
        return new ArchCondition<>("take a Viewer, or be of a class that says why not") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var takes = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Viewer.class));
                var excused = NO_VIEWER.contains(method.getOwner().getName())
                        || method.getModifiers().contains(JavaModifier.STATIC)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || Set.of(
                                        "destroy",
                                        "close",
                                        "none",
                                        "hasSamples",
                                        "written",
                                        "closeInterrupted",
                                        "all",
                                        "read")
                                .contains(method.getName());
                events.add(new SimpleConditionEvent(method, takes || excused, method.getFullName()));
            }
        };
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaClass> showNoLucene() {
        return new ArchCondition<>("show no Lucene class in a public method") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(method -> events.add(new SimpleConditionEvent(
                                method,
                                !method.getRawReturnType().getPackageName().startsWith("org.apache.lucene")
                                        && method.getRawParameterTypes().stream()
                                                .noneMatch(parameter -> parameter
                                                        .getPackageName()
                                                        .startsWith("org.apache.lucene")),
                                method.getFullName())));
            }
        };
    }
}
