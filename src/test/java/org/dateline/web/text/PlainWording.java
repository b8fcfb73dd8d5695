package org.dateline.web.text;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The texts without the application: read from their files, for tests of plain classes. */
public final class PlainWording {
    private static final Engine ENGINE = Engine.builder().addDefaults().build();

    private PlainWording() {}

    public static Wording of(Language language) {
        return new Wording(
                language,
                bundle(Texts.class, language),
                bundle(EventTexts.class, language),
                bundle(DateTexts.class, language),
                bundle(PageTexts.class, language),
                bundle(ScriptTexts.class, language),
                "");
    }

    /** The messages of a bundle by key, in the order of its file. */
    static Map<String, String> messages(Class<?> type, Language language) {
        String name = type.getAnnotation(MessageBundle.class).value();
        Path file = Path.of("src/main/resources/messages", name + "_" + language.tag() + ".properties");
        try {
            Map<String, String> messages = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int at = line.indexOf('=');
                    String before = messages.put(line.substring(0, at), line.substring(at + 1));
                    if (before != null) {
                        throw new IllegalStateException(file + " has twice: " + line);
                    }
                }
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T bundle(Class<T> type, Language language) {
        Map<String, Template> templates = new LinkedHashMap<>();
        messages(type, language).forEach((key, text) -> templates.put(key, ENGINE.parse(text)));
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> render(
                        Objects.requireNonNull(templates.get(method.getName())).instance(), method, values)));
    }

    private static String render(TemplateInstance text, Method method, Object[] values) {
        for (int i = 0; i < method.getParameterCount(); i++) {
            text.data(method.getParameters()[i].getName(), values[i]);
        }
        return text.render();
    }
}
