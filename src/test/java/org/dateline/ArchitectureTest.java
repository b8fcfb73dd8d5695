package org.dateline;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.claim.rule.ClauseGuard;
import org.dateline.claim.rule.ClauseRule;
import org.dateline.claim.rule.DayRule;
import org.dateline.claim.rule.PlaceRule;
import org.dateline.claim.rule.SentenceGuard;
import org.dateline.claim.rule.SentenceRule;
import org.junit.jupiter.api.Test;

/** Holds the arrows of ARCHITECTURE.md: data flows one way, through the rooms in this order. */
class ArchitectureTest {
    private static final List<String> ROOMS = List.of(
            "article",
            "time",
            "place",
            "sentence",
            "person",
            "claim",
            "dating",
            "event",
            "decision",
            "itinerary",
            "pipeline",
            "export",
            "review",
            "store",
            "desk",
            "web",
            "cli");

    private static final List<Class<?>> RULES = List.of(
            PlaceRule.class,
            DayRule.class,
            ClauseGuard.class,
            SentenceGuard.class,
            ClauseRule.class,
            SentenceRule.class);

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

    /** What a rule reads doesn't hang on what another reads. */
    @Test
    void noRuleUsesAnother() {
        Set<String> rules = RULES.stream()
                .flatMap(kind -> CLASSES.stream().filter(c -> c.isAssignableTo(kind) && !c.isInterface()))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(CLASSES.stream()
                        .filter(c -> rules.contains(c.getName()))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .filter(d -> !d.getTargetClass().equals(d.getOriginClass()))
                        .map(d -> d.getTargetClass().getName())
                        .filter(rules::contains))
                .isEmpty();
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
                .resideInAnyPackage(ROOMS.stream()
                        .filter(room -> !List.of("store", "web", "cli").contains(room))
                        .map(room -> "org.dateline." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "io.vertx..", "org.jboss..")
                .check(CLASSES);
    }

    /** What the product itself has no use for: it is there for programs that use it as a library, or to be measured. */
    private static final List<String> FRONT_DOOR = List.of(
            // a trip of articles, where nobody asks why it is so or for a second one
            "pipeline.Pipeline.explain",
            "pipeline.Pipeline.trip",
            // a format in memory; the product writes to files and connections
            "export.TripFormat.bytes",
            // a mention of a date that nobody has read from a text
            "time.DateMention()",
            // the dates of an article whose places nobody has read
            "time.DateReader.read",
            // how much work was done, which no clock tells
            "article.SharedText.comparisons",
            // the desk's store for other programs: a file without a wait, an account by its name, what was done to one
            // thing
            "desk.store.Articles.add",
            "desk.store.Accounts.findByName",
            "desk.store.AuditLog.list");

    @Test
    void nothingIsUnused() throws IOException {
        String templates = templates();
        assertThat(UnusedCode.in(CLASSES, member -> !isFrontDoor(member) && !isNamed(member, templates)))
                .as("what nothing in the product uses; what is only tested goes with its test")
                .containsExactlyInAnyOrderElementsOf(FRONT_DOOR);
    }

    /** The classes of no room are what other programs call. */
    private static boolean isFrontDoor(JavaMember member) {
        String room = member.getOwner().getPackageName();
        return room.equals("org.dateline");
    }

    /** Templates call methods of the pages' views by name. */
    private static boolean isNamed(JavaMember member, String templates) {
        return member.getOwner().getPackageName().startsWith("org.dateline.web")
                && Pattern.compile("\\b" + Pattern.quote(member.getName()) + "\\b")
                        .matcher(templates)
                        .find();
    }

    private static String templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
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

    /** What the rest of the desk sees are values and methods; statements and connections stay in the store. */
    @Test
    void databasesAreSpokenToInOnePlace() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.desk.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "io.agroal..", "org.flywaydb..", "org.sqlite..", "org.wildfly..")
                .check(CLASSES);
    }

    /** Nothing of the past is changed: the databases refuse it, and nobody asks. */
    @Test
    void nobodyChangesThePast() throws IOException {
        Pattern change = Pattern.compile(
                "(?i)\\b(?:update|delete from) (?:audit|decision|publication|publication_article|withdrawal)\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(change);
            }
        }
    }

    /** Between the packages of a room, which the order of the rooms says nothing of. */
    @Test
    void noCircles() {
        slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
