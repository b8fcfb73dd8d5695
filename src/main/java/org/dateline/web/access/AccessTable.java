package org.dateline.web.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The rows of {@code access.tsv}, by the methods that answer. */
final class AccessTable {
    final List<AccessRule> rules;
    private final Map<Method, Optional<AccessRule>> known = new ConcurrentHashMap<>();

    private AccessTable(List<AccessRule> rules) {
        this.rules = List.copyOf(rules);
    }

    static AccessTable read() {
        try (InputStream in = Objects.requireNonNull(AccessTable.class.getResourceAsStream("access.tsv"))) {
            return new AccessTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> rule(line.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRule rule(String[] cells) {
        return new AccessRule(
                cells[0], cells[1], Need.of(cells[2]), AccessRule.Scope.valueOf(cells[3].toUpperCase(Locale.ROOT)));
    }

    /** The row of a method that answers requests. */
    Optional<AccessRule> find(Class<?> resource, Method method) {
        return known.computeIfAbsent(method, answering -> {
            String name = name(answering);
            String path = path(resource, answering);
            return rules.stream()
                    .filter(rule -> rule.method().equals(name) && rule.path().equals(path))
                    .findFirst();
        });
    }

    /** GET, POST …; nothing of a method that answers no request. */
    static String name(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst()
                .orElse("");
    }

    /** With a slash before each part, and without the forms that parts must have: {@code /trips/{slug}}. */
    static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        Path before = resource.getAnnotation(Path.class);
        String whole = "/" + (before == null ? "" : before.value()) + "/" + (own == null ? "" : own.value());
        String plain = whole.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/+", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Whether somebody who isn't signed in may send something to an address. */
    boolean takesFromGuests(String address) {
        return rules.stream()
                .filter(rule ->
                        !rule.method().equals(HttpMethod.GET) && rule.need().compareTo(Need.GUEST) <= 0)
                .anyMatch(rule -> rule.isOf(address));
    }
}
