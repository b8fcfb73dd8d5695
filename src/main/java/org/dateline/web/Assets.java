package org.dateline.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The names of the built scripts and styles: the build writes their hash into them, and a list of them. */
@ApplicationScoped
class Assets {
    private static final String MANIFEST = "META-INF/resources/assets/manifest.json";

    private final JsonNode manifest = read();

    private static JsonNode read() {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(MANIFEST)) {
            if (stream == null) {
                throw new IllegalStateException(MANIFEST + " is missing: the build of frontend/ makes it");
            }
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of an entry's script: {@code script("src/story/page.ts")}. */
    String script(String entry) {
        return "/" + entry(entry).path("file").asText();
    }

    /** Address of an entry's style sheet. */
    String css(String entry) {
        JsonNode file = entry(entry).path("file");
        JsonNode css = entry(entry).path("css").path(0);
        return "/" + (css.isMissingNode() ? file.asText() : css.asText());
    }

    /** Address of a file that the styles name, by its name before the build. */
    String file(String source) {
        return "/" + entry(source).path("file").asText();
    }

    private JsonNode entry(String name) {
        JsonNode entry = manifest.path(name);
        if (entry.isMissingNode()) {
            throw new IllegalStateException("not built: " + name);
        }
        return entry;
    }
}
