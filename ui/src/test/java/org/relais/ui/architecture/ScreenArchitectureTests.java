package org.relais.ui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;

/** The rules of the screens. Their names are the documentation. */
@AnalyzeClasses(packages = "org.relais.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ScreenArchitectureTests {

    @ArchTest
    static final ArchRule everyRouteDeclaresAccess = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule viewsStayInside =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule screensKnowNeitherDatabaseNorIndexNorImporters = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.neo4j..", "org.apache.lucene..", "org.springframework.data..", "org.relais.sources..");

    @ArchTest
    static final ArchRule screensFormADag =
            slices().matching("org.relais.ui.(*)..").should().beFreeOfCycles();
}
