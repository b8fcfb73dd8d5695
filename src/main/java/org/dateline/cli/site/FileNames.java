package org.dateline.cli.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of files for addresses, and the ways between them. Names need no escaping in an address. */
final class FileNames {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final int LONGEST = 40;

    private FileNames() {}

    /**
     * The file for an address of the application.
     *
     * <p>{@code /trips/asia} is the page {@code trips/asia/index.html}; {@code /trips/asia/embed?view=map} is {@code
     * trips/asia/embed/index.view-map.html}; {@code /trips/asia.csv} is {@code trips/asia.csv}.
     *
     * @param page whether it is a page
     */
    static String of(Address address, boolean page) {
        List<String> segments = Arrays.stream(address.path().split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> safe(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (page) {
            segments.add("index.html");
        } else if (segments.isEmpty() || segments.get(segments.size() - 1).indexOf('.') < 0) {
            segments.add((segments.isEmpty() ? "index" : segments.remove(segments.size() - 1)) + ".json");
        }
        if (!address.query().isEmpty()) {
            String name = segments.remove(segments.size() - 1);
            int dot = name.lastIndexOf('.');
            segments.add(name.substring(0, dot) + "." + choice(address.query()) + name.substring(dot));
        }
        return String.join("/", segments);
    }

    /** {@code theme=dark&view=map} gives {@code theme-dark_view-map}; what is long or strange gives a hash. */
    private static String choice(String query) {
        String name = query.replace('=', '-').replace('&', '_');
        return SAFE.matcher(name).matches() && name.length() <= LONGEST ? name : hash(query);
    }

    private static String safe(String segment) {
        if (SAFE.matcher(segment).matches()) {
            return segment;
        }
        String plain = segment.replaceAll("[^A-Za-z0-9_-]+", "-");
        return plain.substring(0, Math.min(LONGEST, plain.length())) + "-" + hash(segment);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How a file names another: from {@code trips/asia/index.html} to {@code assets/a.js} is {@code ../../assets/a.js}. */
    static String relative(String from, String to) {
        String[] here = from.split("/", -1);
        String[] there = to.split("/", -1);
        int same = 0;
        while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
            same++;
        }
        return "../".repeat(here.length - 1 - same)
                + String.join("/", Arrays.asList(there).subList(same, there.length));
    }
}
