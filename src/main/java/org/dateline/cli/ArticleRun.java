package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.article.Article;
import org.dateline.article.ReadResult;
import org.dateline.article.SideBySide;
import org.dateline.article.file.ArticleReader;
import org.dateline.export.ProblemMessage;
import org.dateline.pipeline.Pipeline;
import org.dateline.store.TripReader;

/**
 * Goes through files article by article, for commands that print something of each: reads and writes on every core, prints in
 * the articles' order, and holds a part of a file ({@link ArticleReader#readParts}) and {@value #BATCH} results at a time, fewer of long
 * articles.
 *
 * @param <T> what is read of an article
 */
final class ArticleRun<T> {
    /** Articles that are read at once, so that the first lines come soon and memory stays bounded. */
    private static final int BATCH = 512;

    /** So many characters are enough for a batch, however few articles have them. */
    private static final int BATCH_LENGTH = 1 << 20;

    /** So many are read by a core at a stretch. */
    private static final int GROUP = 32;

    private static final int GROUP_LENGTH = 1 << 16;

    /** After so many the file is known to be whole. */
    private static final int MARKED = 1024;

    private final Console console;
    private final ArticleFiles asked;
    private final Reading<T> reading;
    private final Writing<T> writing;
    private OutputStream out;
    private Optional<ResumableOutput> kept = Optional.empty();
    private long seen;
    private long done;
    private long marked;
    private final List<Article> waiting = new ArrayList<>();
    private int waitingLength;
    private Progress progress;
    private final CompletableFuture<Pipeline> pipeline;
    private long bytes;
    private boolean whole = true;
    private boolean any;

    /** What is read of each of some articles; several threads may ask at once. */
    @FunctionalInterface
    interface Reading<T> {
        List<T> read(Pipeline pipeline, List<Article> articles);
    }

    /** How it is printed. */
    @FunctionalInterface
    interface Writing<T> {
        void write(T result, Writer out) throws IOException;
    }

    ArticleRun(Console console, ArticleFiles asked, Reading<T> reading, Writing<T> writing) {
        this.console = console;
        this.asked = asked;
        this.reading = reading;
        this.writing = writing;
        this.out = new BufferedOutputStream(console.out());
        this.progress = new Progress(console, 0, "articles");
        this.pipeline = CompletableFuture.supplyAsync(Pipeline::load); // beside the first articles
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
        print(bytes(head));
        progress = new Progress(console, size(asked.files()), "articles");
        try {
            for (String file : asked.files()) {
                read(file);
            }
            flush();
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
        long before = bytes;
        if (file.equals("-")) {
            ArticleReader.readParts("stdin", System.in, this::take);
        } else {
            ArticleReader.readParts(Path.of(file), this::take);
        }
        bytes = before + new File(file).length();
    }

    private void take(ReadResult part) {
        part.faults().forEach(fault -> tell(fault.describe()));
        for (Article article : part.articles()) {
            any = true;
            if (seen++ < kept.map(ResumableOutput::articles).orElse(0L)) {
                bytes += article.text().length();
                done = seen;
                marked = seen;
                continue;
            }
            tellLanguage(article);
            waiting.add(TripReader.withGiven(article, asked.published()));
            waitingLength += article.text().length();
            bytes += article.text().length();
            if (waiting.size() == BATCH || waitingLength >= BATCH_LENGTH) {
                flush();
            }
        }
    }

    private void tell(String fault) {
        progress.clear();
        console.tell(fault);
        whole = false;
    }

    private void tellLanguage(Article article) {
        if (article.isForeign()) {
            progress.clear();
            console.tell(article.id() + ": " + ProblemMessage.ofLanguage(article.language()));
        }
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        Pipeline loaded = loaded();
        for (List<Outcome> group : SideBySide.each(groups(), articles -> read(articles, loaded))) {
            for (Outcome outcome : group) {
                if (outcome.fault().isEmpty()) {
                    print(outcome.text());
                } else {
                    tell(outcome.fault());
                }
            }
        }
        progress.step(bytes, waiting.size());
        done += waiting.size();
        waiting.clear();
        waitingLength = 0;
        if (done - marked >= MARKED) {
            mark();
        }
    }

    private Pipeline loaded() {
        try {
            return pipeline.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }

    private List<List<Article>> groups() {
        List<List<Article>> groups = new ArrayList<>();
        int from = 0;
        int length = 0;
        for (int i = 0; i < waiting.size(); i++) {
            length += waiting.get(i).text().length();
            if (i + 1 == waiting.size() || i + 1 - from == GROUP || length >= GROUP_LENGTH) {
                groups.add(waiting.subList(from, i + 1));
                from = i + 1;
                length = 0;
            }
        }
        return groups;
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

    private void print(byte[] text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(StringWriter text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is printed of an article or, where that failed, why. */
    private record Outcome(byte[] text, String fault) {}

    private List<Outcome> read(List<Article> articles, Pipeline loaded) {
        List<Outcome> outcomes = new ArrayList<>(articles.size());
        try {
            for (T result : reading.read(loaded, articles)) {
                StringWriter text = new StringWriter();
                writing.write(result, text);
                outcomes.add(new Outcome(bytes(text), ""));
            }
            return outcomes;
        } catch (RuntimeException | StackOverflowError fault) {
            return articles.size() == 1
                    ? List.of(new Outcome(new byte[0], faulty(articles.get(0), fault)))
                    : articles.stream()
                            .flatMap(article -> read(List.of(article), loaded).stream())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes what is written
        }
    }

    private static String faulty(Article article, Throwable fault) {
        return article.id() + ": could not be read because of a fault in Dateline ("
                + fault.getClass().getSimpleName() + "); please report it with the article";
    }
}
