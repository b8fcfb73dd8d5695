package org.dateline.article.file;

import java.util.List;
import java.util.Optional;
import org.dateline.article.ArticleText;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;

/** Reads plain text, behind a {@link HeaderBlock} or not. */
final class TextReader {
    private TextReader() {}

    static ReadResult read(Input input) throws Unreadable {
        String content = content(input, Optional.empty());
        HeaderBlock header = HeaderBlock.read(content);
        return new ReadResult(List.of(ArticleText.of(input.id(), header.metadata(), header.text(content))), List.of());
    }

    /**
     * The input as text.
     *
     * @param encoding the name of the encoding that it came with, where it came with one
     */
    static String content(Input input, Optional<String> encoding) throws Unreadable {
        String content = Decoding.decode(input.bytes(), encoding)
                .orElseThrow(() -> new Unreadable("is not text; articles are " + ArticleReader.KINDS + " files"));
        if (content.isBlank()) {
            throw new Unreadable("holds only white space; an article needs text");
        }
        return content;
    }
}
