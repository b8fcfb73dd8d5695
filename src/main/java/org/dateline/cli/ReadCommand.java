package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.article.Article;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.export.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline read}: each article's text and what is known of it, as JSON Lines. */
@Command(
        name = "read",
        description = "Prints what is read of each file: the article's text, title, language and day of publication, as"
                + " JSON Lines. Offsets everywhere count in this text.")
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Articles: " + ArticleReader.KINDS + "; - is standard input.")
    List<String> files = new ArrayList<>();

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> named = files.isEmpty() ? List.of("-") : files;
        Progress progress = new Progress(console, named.size(), "files");
        boolean whole = true;
        boolean any = false;
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        for (String file : named) {
            ReadResult result = file.equals("-")
                    ? ArticleReader.read("stdin", System.in.readAllBytes())
                    : ArticleReader.read(Path.of(file));
            for (ReadFault fault : result.faults()) {
                progress.clear();
                console.tell(fault.describe());
                whole = false;
            }
            for (Article article : result.articles()) {
                ReadDocument.write(article, out);
                any = true;
            }
            progress.step();
        }
        progress.clear();
        out.flush();
        return any && whole ? 0 : 1;
    }
}
