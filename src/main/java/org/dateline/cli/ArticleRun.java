package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.InOrder;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.article.file.Pieces;

/**
 * Goes through files article by article, for commands that print something of each: reads and writes on every core, prints in
 * the articles' order, and holds a part of a file ({@link ArticleReader#readPieces}) and what came of a few groups of articles.
 */
final class ArticleRun {
    /** So many are read by a core at a stretch, fewer of long ones. */
    private static final int GROUP = 32;

    private static final int GROUP_LENGTH = 1 << 16;

    /** After so many the file is known to be whole. */
    private static final int MARKED = 1024;

    private final Console console;
    private final ArticleFiles asked;
    private final GroupReader<?> groups;
    private final InOrder<Outcome> order = new InOrder<>(this::print);
    private OutputStream out;
    private Optional<ResumableOutput> kept = Optional.empty();
    private long seen;
    private long done;
    private long marked;
    private final List<Article> waiting = new ArrayList<>();
    private int waitingLength;
    private Progress progress;
    private long taken;
    private long bytes;
    private boolean whole = true;
    private boolean any;

    ArticleRun(Console console, ArticleFiles asked, GroupReader<?> groups) {
        this.console = console;
        this.asked = asked;
        this.groups = groups;
        this.out = new BufferedOutputStream(console.out());
        this.progress = new Progress(console, 0, "articles");
    }

    /**
     * Reads the files.
     *
     * @param command what is read of them, with all options that change it
     * @param opening writes what stands before the first result
     * @return the status to end with: 1 where something could not be read, or there was no article
     */
    int over(String command, Output.Content opening) throws IOException {
        Optional<Path> file = asked.output();
        if (file.isEmpty()) {
            return read(opening);
        }
        if (Files.exists(file.get()) && !Files.isRegularFile(file.get())) { // a pipe, a device
            try (OutputStream pipe = Files.newOutputStream(file.get())) {
                out = new BufferedOutputStream(pipe);
                return read(opening);
            }
        }
        if (asked.resume() && ResumableOutput.isWhole(file.get())) {
            console.tell(file.get() + ": no run on it was interrupted; it is left as it is");
            return 0;
        }
        String line = asked.asked(command);
        try (ResumableOutput target =
                asked.resume() ? ResumableOutput.resume(file.get(), line) : ResumableOutput.begin(file.get(), line)) {
            kept = Optional.of(target);
            out = new BufferedOutputStream(target.stream());
            whole = target.whole();
            int status = read(target.articles() == 0 ? opening : Output.Content.NONE);
            target.finish();
            return status;
        }
    }

    private int read(Output.Content opening) throws IOException {
        StringWriter head = new StringWriter();
        opening.write(head);
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        progress = new Progress(console, size(asked.files()), "articles");
        try {
            for (String file : asked.files()) {
                read(file);
            }
            readWaiting();
            order.finish();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        progress.clear();
        out.flush();
        return any && whole ? 0 : 1;
    }

    /** How many bytes the files have; 0 where standard input is among them. */
    private static long size(List<String> files) {
        return files.contains("-")
                ? 0
                : files.stream().mapToLong(file -> new File(file).length()).sum();
    }

    private void read(String file) throws IOException {
        if (file.equals("-")) {
            ArticleReader.readPieces("stdin", System.in, new Taking());
        } else {
            ArticleReader.readPieces(Path.of(file), new Taking());
        }
        taken += new File(file).length();
    }

    /** Has what a file holds read, several articles at a time. */
    private final class Taking implements Pieces {
        @Override
        public void read(ReadResult result) {
            if (!result.faults().isEmpty()) {
                order.add(() -> Outcome.of(result.faults()));
            }
            for (Article article : result.articles()) {
                if (isKnown(article)) {
                    continue;
                }
                waiting.add(article);
                waitingLength += article.text().length();
                if (waiting.size() == GROUP || waitingLength >= GROUP_LENGTH) {
                    readWaiting();
                }
            }
        }

        @Override
        public void unread(Supplier<ReadResult> piece) {
            if (seen < kept.map(ResumableOutput::articles).orElse(0L)) {
                read(piece.get()); // how many they are decides from where on to go on
                return;
            }
            readWaiting();
            long before = taken;
            order.add(() -> groups.read(piece.get(), before));
        }
    }

    /** Whether an earlier run printed it. */
    private boolean isKnown(Article article) {
        if (seen++ >= kept.map(ResumableOutput::articles).orElse(0L)) {
            return false;
        }
        bytes += article.text().length();
        any = true;
        done = seen;
        marked = seen;
        return true;
    }

    private void readWaiting() {
        if (!waiting.isEmpty()) {
            ReadResult group = new ReadResult(waiting, List.of());
            long before = taken;
            order.add(() -> groups.read(group, before));
            waiting.clear();
            waitingLength = 0;
        }
    }

    private void print(Outcome outcome) {
        outcome.faults().forEach(this::tell);
        outcome.remarks().forEach(this::remark);
        try {
            out.write(outcome.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        outcome.lost().forEach(this::tell);
        any |= outcome.articles() > 0;
        done += outcome.articles();
        bytes = Math.max(bytes + outcome.length(), outcome.before());
        progress.step(bytes, outcome.articles());
        if (done - marked >= MARKED) {
            mark();
        }
    }

    private void tell(String fault) {
        remark(fault);
        whole = false;
    }

    private void remark(String text) {
        progress.clear();
        console.tell(text);
    }

    private void mark() {
        try {
            out.flush();
            if (kept.isPresent()) {
                kept.get().mark(done, whole);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        marked = done;
    }
}
