package org.dateline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.file.ArticleReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What commands are given that read articles one by one. */
final class ArticleFiles {
    @Mixin
    private final PublishedOption published = new PublishedOption();

    @Mixin
    @SuppressWarnings("UnusedVariable") // it acts when it is read
    private final ThreadsOption threads = new ThreadsOption();

    @Parameters(paramLabel = "FILE", description = "Articles: " + ArticleReader.KINDS + "; - is standard input.")
    private List<String> files = new ArrayList<>();

    Optional<LocalDate> published() {
        return published.day();
    }

    List<String> files() {
        return files;
    }
}
