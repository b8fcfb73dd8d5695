package org.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.Account;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address that takes JSON, asked with what is none and with what doesn't fit: it says so, and nothing fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonBodiesIT {
    private static final List<String> NO_OBJECTS = List.of(
            "",
            " ",
            "null",
            "[]",
            "[null]",
            "1",
            "true",
            "\"text\"",
            "{",
            "{\"",
            "{\"a\":",
            "}",
            "{]",
            "nul",
            "<a/>",
            "\u0000");

    @SuppressWarnings("NullAway.Init")
    private DeskClient desk;

    @SuppressWarnings("NullAway.Init")
    private DeskTrip trip;

    @SuppressWarnings("NullAway.Init")
    private DeskClient.Person who;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        desk = DeskClient.start(folder);
        trip = desk.trip("Kestrel in Lima");
        desk.article(trip, "one.txt", "Published: 2031-05-05\n\nAda Kestrel arrived in Lima on Monday.");
        who = desk.person(Role.ADMINISTRATOR, Account.ALL_TRIPS);
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    /** An address that takes JSON, the method that answers it, and as what it reads the body. */
    private record Taking(Method answers, Class<?> body) {
        @Override
        public String toString() {
            return AccessTable.name(answers) + " " + AccessTable.path(answers.getDeclaringClass(), answers);
        }
    }

    static Stream<Taking> taking() {
        return AccessTableTest.answering().stream()
                .filter(JsonBodiesIT::takesJson)
                .map(method -> new Taking(method, body(method)));
    }

    private static boolean takesJson(Method method) {
        return Stream.of(
                        method.getAnnotation(Consumes.class),
                        method.getDeclaringClass().getAnnotation(Consumes.class))
                .flatMap(types -> Stream.ofNullable(types).flatMap(each -> Arrays.stream(each.value())))
                .anyMatch(MediaType.APPLICATION_JSON::equals);
    }

    private static Class<?> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .map(Parameter::getType)
                .findFirst()
                .orElseThrow(() -> new AssertionError(method + " takes no body"));
    }

    @Test
    void allAreFound() {
        assertThat(taking()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(taking()).allMatch(each -> each.body().isRecord() || each.body() == String.class);
    }

    private HttpResponse<String> send(Taking taking, String body) throws IOException, InterruptedException {
        String path = AccessTable.path(taking.answers().getDeclaringClass(), taking.answers())
                .replace("{slug}", trip.slug())
                .replace("{id}", "x");
        return desk.json(who, AccessTable.name(taking.answers()), path, body);
    }

    private void isTold(Taking taking, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(taking, body);
        String asked = taking + " with " + body;
        assertThat(answer.statusCode()).as(asked).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(asked)
                .startsWith("application/problem+json");
        assertThat(answer.body())
                .as(asked)
                .contains("\"detail\":\"")
                .doesNotContain("org.dateline", "java.", "jackson", "\"detail\":\"See /q/openapi");
    }

    @ParameterizedTest
    @MethodSource("taking")
    void whatIsNoObjectIsToldSo(Taking taking) throws Exception {
        for (String body : NO_OBJECTS) {
            isTold(taking, body);
        }
    }

    @ParameterizedTest
    @MethodSource("taking")
    void aFieldOfAnotherKindIsTold(Taking taking) throws Exception {
        for (String body : misfits(taking)) {
            isTold(taking, body);
        }
    }

    /** Of a record: each field in turn as an object, and each that must be there left out. */
    private static List<String> misfits(Taking taking) {
        List<String> bodies = new ArrayList<>();
        List<RecordComponent> fields = Optional.ofNullable(taking.body().getRecordComponents())
                .map(List::of)
                .orElse(List.of());
        for (RecordComponent field : fields) {
            bodies.add("{\"" + field.getName() + "\":{}}");
            bodies.add("{\"" + field.getName() + "\":[1]}");
            if (field.getType().isPrimitive()) {
                bodies.add("{}");
                bodies.add("{\"" + field.getName() + "\":null}");
                bodies.add("{\"" + field.getName() + "\":\"maybe\"}");
            }
        }
        return fields.isEmpty()
                ? List.of("{}", "{\"version\":\"x\",\"decisions\":[]}", "{\"version\":0,\"decisions\":{}}")
                : bodies;
    }
}
