package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A file that grows while articles are read, and what of it is whole: beside it stands, until all is written,
 * {@code FILE.progress} with how many articles are done, how many bytes they take, and what was asked for. So a run that was
 * interrupted goes on behind the last article that is whole, and ends with the same bytes.
 */
final class ResumableOutput implements AutoCloseable {
    private static final String ENDING = ".progress";

    private final Path progress;
    private final FileChannel channel;
    private final String asked;

    /** How far an earlier run came. */
    private record State(long articles, long bytes, boolean whole, String asked) {
        static final int LINES = 4;

        String text() {
            return articles + "\n" + bytes + "\n" + whole + "\n" + asked + "\n";
        }

        static Optional<State> read(Path progress) throws IOException {
            try {
                List<String> lines = Files.readAllLines(progress);
                return lines.size() == LINES
                        ? Optional.of(new State(
                                Long.parseLong(lines.get(0)),
                                Long.parseLong(lines.get(1)),
                                Boolean.parseBoolean(lines.get(2)),
                                lines.get(3)))
                        : Optional.empty();
            } catch (NoSuchFileException | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    private final State start;

    private ResumableOutput(Path file, FileChannel channel, State start) {
        this.progress = progress(file);
        this.channel = channel;
        this.start = start;
        this.asked = start.asked();
    }

    private static Path progress(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** Whether the file is there and no run on it was interrupted. */
    static boolean isWhole(Path file) {
        return Files.exists(file) && !Files.exists(progress(file));
    }

    /**
     * A file that begins anew.
     *
     * @param asked what the run was asked for, on one line
     */
    static ResumableOutput begin(Path file, String asked) throws IOException {
        State none = new State(0, 0, true, asked);
        // first of all, so that what is written then never looks whole
        save(progress(file), none);
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        return new ResumableOutput(file, channel, none);
    }

    /**
     * A file that goes on where an interrupted run ended; one that begins anew where there was none.
     *
     * @throws FileSystemException where it cannot go on; its reason says why
     */
    static ResumableOutput resume(Path file, String asked) throws IOException {
        Optional<State> found = State.read(progress(file));
        if (found.isEmpty() || !Files.exists(file)) {
            return begin(file, asked);
        }
        State state = found.get();
        if (!state.asked().equals(asked)) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "was begun by another command (" + state.asked()
                            + "); give the same files and options, or leave --resume out to begin anew");
        }
        if (Files.size(file) < state.bytes()) {
            throw new FileSystemException(
                    file.toString(), null, "is shorter than what was written; leave --resume out to begin anew");
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(state.bytes());
        channel.position(state.bytes());
        return new ResumableOutput(file, channel, state);
    }

    /** How many articles need not be read again. */
    long articles() {
        return start.articles();
    }

    /** Whether all inputs could be read so far. */
    boolean whole() {
        return start.whole();
    }

    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /**
     * All that was written so far is whole.
     *
     * @param articles how many articles that are, those of earlier runs included
     */
    void mark(long articles, boolean whole) throws IOException {
        channel.force(false);
        save(progress, new State(articles, channel.position(), whole, asked));
    }

    private static void save(Path progress, State state) throws IOException {
        Path next = progress.resolveSibling(progress.getFileName() + ".next");
        Files.write(next, state.text().getBytes(StandardCharsets.UTF_8));
        Files.move(next, progress, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The run has ended: nothing is missing. */
    void finish() throws IOException {
        channel.force(false);
        Files.deleteIfExists(progress);
    }

    /** Leaves what is written, to go on later. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
