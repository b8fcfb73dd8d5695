package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes a result whole or not at all, so that a failed run never leaves half a file. */
final class Output {
    private final Console console;
    private final Optional<Path> file;

    Output(Console console, Optional<Path> file) {
        this.console = console;
        this.file = file;
    }

    /** Writes text. */
    @FunctionalInterface
    interface Content {
        /**
         * @param out left open
         */
        void write(Writer out) throws IOException;

        /** No text. */
        Content NONE = out -> {};
    }

    /** Writes the text as UTF-8 while it is made. */
    void write(Content content) throws IOException {
        if (file.isEmpty()) {
            write(content, console.out());
            return;
        }
        Path target = file.get().toAbsolutePath();
        // A device or a pipe can only be written in place.
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            write(content, target);
            return;
        }
        Path folder = target.getParent() == null ? target : target.getParent();
        Path part = Files.createTempFile(folder, ".dateline-", ".part");
        try {
            write(content, part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Content content, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            write(content, out);
        }
    }

    private static void write(Content content, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        content.write(writer);
        writer.flush();
    }
}
