package org.dateline.decision.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of an object, each taken by its name; knows where it is, and what nobody took. */
final class Fields {
    private final JsonNode object;
    private final String path;
    private final Set<String> taken = new HashSet<>();

    /** @param path where the object is: "decisions[3]" */
    Fields(JsonNode object, String path) throws Wrong {
        if (!object.isObject()) {
            throw new Wrong(path + " is no object; write it in braces");
        }
        this.object = object;
        this.path = path;
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        taken.add(name);
        return object.hasNonNull(name);
    }

    /** What is wrong with a field. */
    Wrong wrong(String name, String message) {
        return new Wrong(path(name) + " " + message);
    }

    private JsonNode get(String name) throws Wrong {
        taken.add(name);
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            throw wrong(name, "is missing; add it");
        }
        return value;
    }

    /** Words on one line. */
    String text(String name, int longest) throws Wrong {
        String text = words(name, longest);
        if (text.isBlank()) {
            throw wrong(name, "is empty; write something");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw wrong(name, "has line ends or control characters; write it on one line");
        }
        return text;
    }

    /** Words as they stand in a text, line ends included. */
    String words(String name, int longest) throws Wrong {
        JsonNode value = get(name);
        if (!value.isTextual()) {
            throw wrong(name, "is no text; write it in quotation marks");
        }
        String text = value.textValue();
        if (text.length() > longest) {
            throw wrong(name, "has " + text.length() + " letters; it may have " + longest);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw wrong(name, "has control characters; leave them out");
        }
        return text;
    }

    Optional<String> findText(String name, int longest) throws Wrong {
        return has(name) ? Optional.of(text(name, longest)) : Optional.empty();
    }

    Optional<String> findWords(String name, int longest) throws Wrong {
        return has(name) ? Optional.of(words(name, longest)) : Optional.empty();
    }

    /** @param read gives empty for what is no such value */
    <T> T value(String name, Function<String, Optional<T>> read, String example) throws Wrong {
        String text = text(name, Limits.NAME);
        Optional<T> value = read.apply(text);
        if (value.isEmpty()) {
            throw wrong(name, "cannot be “" + text + "”; write " + example);
        }
        return value.get();
    }

    /** One of some words: a constant in lower case. */
    <E extends Enum<E>> E oneOf(String name, Class<E> type) throws Wrong {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return value(
                name,
                text -> names.contains(text)
                        ? Optional.of(type.getEnumConstants()[names.indexOf(text)])
                        : Optional.empty(),
                "one of " + String.join(", ", names));
    }

    boolean truth(String name) throws Wrong {
        JsonNode value = get(name);
        if (!value.isBoolean()) {
            throw wrong(name, "is neither true nor false; write one of them without quotation marks");
        }
        return value.booleanValue();
    }

    long whole(String name, long least, long most) throws Wrong {
        JsonNode value = get(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(name, "is no whole number");
        }
        if (value.longValue() < least || value.longValue() > most) {
            throw wrong(name, "is not from " + least + " to " + most);
        }
        return value.longValue();
    }

    double number(String name, double most) throws Wrong {
        JsonNode value = get(name);
        if (!value.isNumber() || !(Math.abs(value.doubleValue()) <= most)) {
            throw wrong(name, "is no number from " + (int) -most + " to " + (int) most);
        }
        return value.doubleValue();
    }

    Fields object(String name) throws Wrong {
        return new Fields(get(name), path(name));
    }

    List<Fields> objects(String name, int most) throws Wrong {
        JsonNode value = list(name, most);
        List<Fields> objects = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            objects.add(new Fields(value.get(i), path(name) + "[" + i + "]"));
        }
        return objects;
    }

    private JsonNode list(String name, int most) throws Wrong {
        JsonNode value = get(name);
        if (!value.isArray()) {
            throw wrong(name, "is no list; write it in square brackets");
        }
        if (value.size() > most) {
            throw wrong(name, "has " + value.size() + " entries; it may have " + most);
        }
        return value;
    }

    List<String> texts(String name, int most) throws Wrong {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : list(name, most)) {
            boolean plain = each.isTextual()
                    && !each.textValue().isBlank()
                    && each.textValue().length() <= Limits.NAME
                    && each.textValue().chars().noneMatch(Character::isISOControl);
            if (!plain) {
                throw wrong(name, "has an entry that is no name of at most " + Limits.NAME + " letters on one line");
            }
            texts.add(each.textValue());
        }
        return texts;
    }

    /** Fields that nobody asked for. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!taken.contains(name)) {
                unknown.add(path(name));
            }
        });
        return unknown;
    }
}
