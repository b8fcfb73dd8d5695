package org.dateline.cli;

import java.io.IOException;
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

    void write(byte[] bytes) throws IOException {
        if (file.isEmpty()) {
            console.out().write(bytes);
            console.out().flush();
            return;
        }
        Path target = file.get().toAbsolutePath();
        // A device or a pipe can only be written in place.
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
            return;
        }
        Path folder = target.getParent() == null ? target : target.getParent();
        Path part = Files.createTempFile(folder, ".dateline-", ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
