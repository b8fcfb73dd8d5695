package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of the corpus is one kind of page; beside it stands the text of its article. */
class PageReaderTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/dateline/article/page");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsTheArticleAndNoMore(String page) throws IOException {
        String html = Files.readString(CORPUS.resolve(page + ".html"));
        assertThat(PageReader.read(page, html).text()).isEqualTo(Files.readString(CORPUS.resolve(page + ".txt")));
    }
}
