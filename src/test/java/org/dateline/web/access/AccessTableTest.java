package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every address has its row, and every row its address. */
class AccessTableTest {
    private static final AccessTable TABLE = AccessTable.read();

    /** The methods that answer requests. */
    static List<Method> answering() {
        return new ClassFileImporter()
                        .importUrl(AccessTable.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .filter(method -> !AccessTable.name(method).isEmpty())
                        .toList();
    }

    private static String key(String method, String path) {
        return method + " " + path;
    }

    @Test
    void everyAddressHasOneRow() {
        Stream<String> answered = answering().stream()
                .map(method -> key(AccessTable.name(method), AccessTable.path(method.getDeclaringClass(), method)));
        assertThat(TABLE.rules.stream().map(rule -> key(rule.method(), rule.path())))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(answered.toList());
        assertThat(answering())
                .allMatch(
                        method -> TABLE.find(method.getDeclaringClass(), method).isPresent());
    }

    @Test
    void whatChangesSomethingIsForNobodyUnknownButWhoSignsIn() {
        assertThat(TABLE.rules)
                .filteredOn(rule -> !rule.method().equals("GET") && rule.need().compareTo(Need.GUEST) <= 0)
                .extracting(AccessRule::path)
                .containsExactlyInAnyOrder(
                        "/desk/sign-in",
                        "/desk/sign-in/passkey",
                        "/desk/sign-in/passkey/options",
                        "/desk/link/{code}",
                        "/desk/link/{code}/provider");
    }

    @Test
    void rolesInATripAreThoseOfTheTripOfTheAddress() {
        assertThat(TABLE.rules)
                .allMatch(rule ->
                        rule.where() != AccessRule.Scope.TRIP || rule.path().contains("{slug}"));
        assertThat(TABLE.rules)
                .as("a trip's draft needs a role in it")
                .noneMatch(rule -> rule.path().startsWith("/desk/")
                        && rule.path().contains("{slug}")
                        && rule.where() != AccessRule.Scope.TRIP);
        assertThat(TABLE.rules)
                .allMatch(rule -> (rule.where() == AccessRule.Scope.NONE)
                        == rule.need().role().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/sign-in, true",
        "/desk/link/abc, true",
        "/desk/link/abc/def, false",
        "/desk/link/, false",
        "/desk/account/password, false",
        "/api/trips/x/articles, false",
    })
    void guestsSendNothingButTheirNames(String address, boolean taken) {
        assertThat(TABLE.takesFromGuests(address)).isEqualTo(taken);
    }
}
