package org.dateline.web.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How a page speaks to its reader.
 *
 * @param query what links within the site carry on, so that a language that was chosen stays: {@code ?lang=ja}; empty
 *     where the browser's own wish was followed
 */
public record Wording(
        Language language,
        Texts texts,
        EventTexts told,
        DateTexts dates,
        PageTexts pages,
        ScriptTexts ui,
        String query) {
    /** The texts as the running application has them. */
    public static Wording of(Language language, boolean chosen) {
        Localized locale = Localized.Literal.of(language.tag());
        return new Wording(
                language,
                MessageBundles.get(Texts.class, locale),
                MessageBundles.get(EventTexts.class, locale),
                MessageBundles.get(DateTexts.class, locale),
                MessageBundles.get(PageTexts.class, locale),
                MessageBundles.get(ScriptTexts.class, locale),
                chosen ? "?lang=" + language.tag() : "");
    }

    /** A label as it stands within a sentence. */
    public String inSentence(String label) {
        return language.inSentence(label);
    }

    public Locale locale() {
        return language.locale();
    }

    /**
     * The texts of the scripts, each with its places to fill in braces: {@code {"oneOf":"{number} of {all}", …}}. The
     * messages are asked for with their parameters' own names, so page and scripts have one source.
     */
    public ObjectNode forScripts() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        List<Method> methods = Arrays.stream(ScriptTexts.class.getMethods())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        for (Method method : methods) {
            Object[] places = Arrays.stream(method.getParameters())
                    .map(Parameter::getName)
                    .map(name -> "{" + name + "}")
                    .toArray();
            try {
                node.put(method.getName(), (String) method.invoke(ui, places));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no text for " + method.getName(), e);
            }
        }
        return node;
    }
}
