package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.file.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands are given that read articles one by one. */
final class ArticleFiles {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private final PublishedOption published = new PublishedOption();

    @Mixin
    @SuppressWarnings("UnusedVariable") // it acts when it is read
    private final ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write; standard output if not given. The file grows while articles are read.")
    @Nullable
    private Path output;

    @Option(names = "--resume", description = "Go on with FILE where an interrupted run of the same command ended.")
    private boolean resume;

    @Parameters(paramLabel = "FILE", description = "Articles: " + ArticleReader.KINDS + "; - is standard input.")
    private List<String> files = new ArrayList<>();

    Optional<LocalDate> published() {
        return published.day();
    }

    /** The inputs; standard input where none is named. */
    List<String> files() {
        return files.isEmpty() ? List.of("-") : files;
    }

    /**
     * Where to write; empty for standard output.
     *
     * @throws ParameterException where there is nothing to go on with
     */
    Optional<Path> output() {
        if (resume && output == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--resume needs the file to go on with: --output FILE");
        }
        return Optional.ofNullable(output);
    }

    /** Whether to go on where a run was interrupted. */
    boolean resume() {
        return resume;
    }

    /** What was asked for, on one line: a run that goes on must be asked for the same. */
    String asked(String command) {
        return Console.printable(
                command + published().map(day -> " --published " + day).orElse("") + " " + String.join(" ", files()));
    }
}
