package org.dateline.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.export.ReadDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the corpus is of one kind; beside it stands what {@code dateline read} prints of it, and of what it told. */
class FormatsTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/dateline/article/file");
    private static final String EXPECTED = ".read.txt";

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatItHoldsAndNoMore(String file) throws IOException {
        ReadResult result = ArticleReader.read(file, Files.readAllBytes(CORPUS.resolve(file)));
        assertThat(shown(result)).isEqualTo(Files.readString(CORPUS.resolve(file + EXPECTED)));
    }

    /** What was read, to be compared by eye: a line of metadata, then the text as it is. */
    static String shown(ReadResult result) throws IOException {
        StringBuilder shown = new StringBuilder();
        for (Article article : result.articles()) {
            StringWriter line = new StringWriter();
            ReadDocument.write(article, line);
            shown.append(line.toString().replaceFirst(",\"text\":.*\\s*$", "}\n"));
            shown.append(article.text()).append(article.text().endsWith("\n") ? "" : "\n");
        }
        for (ReadFault fault : result.faults()) {
            shown.append("! ").append(fault.describe()).append('\n');
        }
        return shown.toString();
    }
}
