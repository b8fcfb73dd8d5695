package org.dateline.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the gazetteer's index during the build: {@code GazetteerCompiler BASE OUT}. The project's {@code gazetteer}
 * folder holds the tables and the published data, which {@code frontend/scripts/packages.mjs} has fetched. Does nothing
 * when the index is newer than all it is made of.
 */
public final class GazetteerCompiler {
    private static final List<String> CODE = List.of(
            "CountyNames",
            "Draft",
            "Feature",
            "Gazetteer",
            "GazetteerIndex",
            "GazetteerJoins",
            "GazetteerSources",
            "GazetteerWriter",
            "NameKey",
            "NameUse",
            "PostOffices",
            "Prominence");

    private GazetteerCompiler() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: GazetteerCompiler BASE OUT");
        }
        Path base = Path.of(args[0]);
        Path dir = base.resolve("gazetteer");
        Path out = Path.of(args[1]);
        Path modules = dir.resolve("node_modules");
        if (isOlder(out, sources(base, modules.resolve(".installed")))) {
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
}
