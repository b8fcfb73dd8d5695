package org.dateline.cli.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Writes the running application as files: asks for the pages that it is told of and for whatever they lead to, and
 * gives each a file whose links are relative, so that the site can stand anywhere.
 *
 * <p>It knows pages by their type and links by their attributes, and nothing of trips: what the application serves and
 * links is there.
 */
public final class SiteExport {
    static final String CHOOSER = "assets/choose.js";
    private static final String MANIFEST = "/assets/manifest.json";
    private static final String NOT_FOUND = "/trips/404";
    private static final int OK = 200;

    private final Origins origins;
    private final SiteReader reader;
    private final SiteFolder folder;
    private final Consumer<String> messages;

    private final Map<Address, String> files = new LinkedHashMap<>();
    private final Map<Address, Found> pages = new LinkedHashMap<>();
    private final Deque<Address> waiting = new ArrayDeque<>();
    private final Set<Address> known = new HashSet<>();

    private record Found(Page page, Optional<String> policy) {}

    /**
     * @param source address of the running application, without a slash at its end
     * @param target where the site will be, without a slash at its end; empty where that is not known
     * @param messages is told, in a sentence for people, of each link that leads nowhere
     */
    public SiteExport(String source, Optional<String> target, SiteFolder folder, Consumer<String> messages) {
        this.origins = new Origins(source, target);
        this.reader = new SiteReader(source);
        this.folder = folder;
        this.messages = messages;
    }

    /**
     * Writes the site and gives the number of its files.
     *
     * @param start addresses to begin at: {@code /trips/asia}
     */
    public int write(List<String> start) throws IOException, InterruptedException {
        start.forEach(path -> follow(Address.of(path)));
        built().forEach(file -> follow(Address.of("/" + file)));
        while (!waiting.isEmpty()) {
            take(waiting.remove());
        }
        for (Map.Entry<Address, Found> entry : pages.entrySet()) {
            String file = Objects.requireNonNull(files.get(entry.getKey()));
            Found found = entry.getValue();
            folder.write(file, bytes(found.page().write(file, files, found.policy())));
        }
        writeNotFound();
        try (InputStream chooser = Objects.requireNonNull(getClass().getResourceAsStream("choose.js"))) {
            folder.write(CHOOSER, chooser.readAllBytes());
        }
        return folder.finish();
    }

    private void follow(Address address) {
        if (known.add(address)) {
            waiting.add(address);
        }
    }

    private void take(Address address) throws IOException, InterruptedException {
        SiteReader.Answer answer = reader.get(address.toString());
        if (answer.status() != OK) {
            messages.accept(address + ": left out, the application answers " + answer.status());
            return;
        }
        String file = FileNames.of(address, answer.isPage());
        files.put(address, file);
        if (answer.isPage()) {
            Page page = new Page(address, answer.text(), origins);
            pages.put(address, new Found(page, answer.policy()));
            page.addresses().forEach(this::follow);
        } else {
            folder.write(file, answer.body());
        }
    }

    /** The built scripts, styles and what these name, which no page does. */
    private Set<String> built() throws IOException, InterruptedException {
        JsonNode manifest = new ObjectMapper().readTree(reader.get(MANIFEST).body());
        Set<String> built = new HashSet<>();
        for (JsonNode entry : manifest) {
            built.add(entry.path("file").asText());
            entry.path("css").forEach(file -> built.add(file.asText()));
            entry.path("assets").forEach(file -> built.add(file.asText()));
        }
        return new TreeSet<>(built);
    }

    /** The page that most servers show for what is not there. */
    private void writeNotFound() throws IOException, InterruptedException {
        SiteReader.Answer answer = reader.get(NOT_FOUND);
        if (answer.isPage()) {
            Page page = new Page(Address.of(NOT_FOUND), answer.text(), origins);
            folder.write("404.html", bytes(page.writeForAnywhere(files, answer.policy())));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
