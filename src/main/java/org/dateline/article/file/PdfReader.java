package org.dateline.article.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.ReadResult;
import org.dateline.article.pdf.PdfDocument;

/** Reads a PDF. A header block, or a day that the text states, is worth more than its properties. */
final class PdfReader {
    private PdfReader() {}

    static ReadResult read(Input input) throws IOException {
        PdfDocument document = PdfDocument.read(input.bytes());
        HeaderBlock header = HeaderBlock.read(document.text());
        ArticleText.Metadata stated = header.metadata();
        Article article = ArticleText.of(
                input.id(),
                new ArticleText.Metadata(
                        stated.title().or(document::title),
                        stated.source().or(document::author),
                        stated.url(),
                        stated.published()),
                header.text(document.text()));
        if (article.published().date().isEmpty() && document.created().isPresent()) {
            LocalDate day = document.created().get();
            article = article.withPublished(Published.of(day, Published.From.METADATA, day.toString()));
        }
        return new ReadResult(List.of(article), List.of());
    }
}
