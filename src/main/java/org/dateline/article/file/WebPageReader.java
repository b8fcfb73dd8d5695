package org.dateline.article.file;

import java.util.List;
import java.util.Optional;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;
import org.dateline.article.page.PageReader;

/** Reads a web page. */
final class WebPageReader {
    private WebPageReader() {}

    static ReadResult read(Input input) throws Unreadable {
        String html = TextReader.content(input, Optional.empty());
        return new ReadResult(List.of(PageReader.read(input.id(), html)), List.of());
    }
}
