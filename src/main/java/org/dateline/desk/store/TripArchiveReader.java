package org.dateline.desk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.decision.Decision;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.store.Slug;

/** Reads a trip's ZIP; anybody may have made it. */
final class TripArchiveReader {
    /** So many bytes a trip's ZIP may unpack to. */
    static final long LARGEST = 512L * 1024 * 1024;

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_FEEDS = 20;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 200;
    private static final String ANY_BYTES = "application/octet-stream";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Entry> files = new ArrayList<>();
    private final Map<String, JsonNode> known = new HashMap<>();
    private List<Decision> decisions = List.of();
    private final List<String> feeds = new ArrayList<>();
    private String title = "";
    private long left;

    /** An article of the ZIP. */
    record Entry(String name, byte[] bytes, boolean hidden) {}

    /** What a ZIP holds. @param feeds addresses of those that were watched */
    record Found(String title, List<Found.File> files, List<Decision> decisions, List<String> feeds) {
        /** An article. */
        record File(Articles.File file, boolean hidden) {}
    }

    private TripArchiveReader(long largest) {
        this.left = largest;
    }

    /**
     * Throws {@link ZipException} with a sentence for people where it is no trip's ZIP.
     *
     * @param in left open
     * @param largest so many bytes it may unpack to
     */
    static Found read(InputStream in, long largest) throws IOException {
        TripArchiveReader reader = new TripArchiveReader(largest);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        int entries = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new ZipException("it holds more than " + MOST_ENTRIES + " files");
                }
                if (!entry.isDirectory()) {
                    reader.take(entry.getName(), reader.bytes(zip));
                }
            }
        } catch (EOFException cut) {
            throw new ZipException("it ends in the middle of a file");
        } catch (IllegalArgumentException badName) {
            throw new ZipException("a name in it is not UTF-8");
        }
        return reader.found();
    }

    /** No more than a bound over all: a small ZIP may unpack to anything. */
    private byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
        left -= bytes.length;
        if (left < 0) {
            throw new ZipException("it unpacks to more than a trip may be");
        }
        return bytes;
    }

    private void take(String path, byte[] bytes) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals(TripArchive.HISTORY)) {
            history(bytes);
        } else if (path.equals(CorrectionsReader.NAME)) {
            CorrectionsReader.Result read = CorrectionsReader.read(path, bytes);
            if (!read.faults().isEmpty()) {
                throw new ZipException(read.faults().get(0).describe());
            }
            decisions = read.decisions();
        } else if (!name.isEmpty() && !name.startsWith(".")) {
            boolean fits = name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
            if (!fits || name.contains("\\")) {
                throw new ZipException("a file in it has no name that can be kept");
            }
            files.add(new Entry(name, bytes, path.startsWith(TripArchive.HIDDEN)));
        }
    }

    private void history(byte[] bytes) throws IOException {
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root.path("version").asInt() != TripArchive.VERSION) {
                throw new ZipException("its history.json is of another version than this Dateline reads");
            }
            String told = root.path("title").asText().strip();
            title = told.substring(0, Math.min(told.length(), LONGEST_TITLE));
            root.path("articles")
                    .forEach(article -> known.put(article.path("name").asText(), article));
            root.path("feeds").forEach(feed -> feeds.add(feed.asText()));
        } catch (JsonProcessingException e) {
            throw new ZipException("its history.json is no JSON");
        }
    }

    private Found found() throws ZipException {
        if (files.isEmpty() && decisions.isEmpty() && title.isEmpty()) {
            throw new ZipException("it holds no trip");
        }
        List<Found.File> all = files.stream()
                .map(entry -> new Found.File(
                        new Articles.File(
                                entry.name(),
                                text(entry, "mediaType").orElse(ANY_BYTES),
                                text(entry, "address").filter(TripArchiveReader::isAddress),
                                entry.bytes()),
                        entry.hidden()))
                .toList();
        return new Found(title.isEmpty() ? Slug.of("") : title, all, decisions, addresses());
    }

    private List<String> addresses() {
        return feeds.stream()
                .filter(TripArchiveReader::isAddress)
                .distinct()
                .limit(MOST_FEEDS)
                .toList();
    }

    private static boolean isAddress(String text) {
        return text.matches("https?://\\S{1,2000}");
    }

    private Optional<String> text(Entry entry, String field) {
        return Optional.ofNullable(known.get(entry.name()))
                .map(article -> article.path(field).asText(""))
                .filter(text -> !text.isBlank() && text.chars().noneMatch(Character::isISOControl));
    }
}
