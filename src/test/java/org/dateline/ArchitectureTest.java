package org.dateline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.dateline.article.Article;
import org.junit.jupiter.api.Test;

/** Holds the arrows of ARCHITECTURE.md: data flows one way, through the rooms in this order. */
class ArchitectureTest {
    private static final List<String> ROOMS =
            List.of("article", "time", "place", "event", "itinerary", "pipeline", "export", "store", "web", "cli");

    /** The program's own, from where one of them lies: tests lie elsewhere. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Article.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void aRoomUsesOnlyTheRoomsAboveIt() {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] below = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "org.dateline." + room + "..")
                    .toArray(String[]::new);
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage("org.dateline." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void timeAndPlaceDoNotKnowEachOther() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.dateline.place..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.time..")
                .check(CLASSES);
    }

    @Test
    void readingIsPlainJava() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(ROOMS.subList(0, 7).stream()
                        .map(room -> "org.dateline." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..", "org.jboss..")
                .check(CLASSES);
    }

    /** The order of the rooms holds for those that it names. */
    @Test
    void everyClassIsInARoomOrTheFrontDoor() {
        ArchRuleDefinition.classes()
                .that()
                .resideOutsideOfPackage("org.dateline")
                .should()
                .resideInAnyPackage(ROOMS.stream()
                        .map(room -> "org.dateline." + room + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void theFrontDoorOpensOnPlainRoomsAndNobodyLeavesByIt() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.dateline")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dateline.web..",
                        "org.dateline.cli..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta..",
                        "picocli..")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline")
                .check(CLASSES);
    }

    /** Between the packages of a room, which the order of the rooms says nothing of. */
    @Test
    void noCircles() {
        slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
