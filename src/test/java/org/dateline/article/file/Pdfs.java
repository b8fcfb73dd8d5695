package org.dateline.article.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** Makes PDF for tests, by the library that reads it. */
final class Pdfs implements AutoCloseable {
    static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    final PDDocument document = new PDDocument();
    private @Nullable PDPageContentStream content;

    Pdfs page() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage();
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        return this;
    }

    private PDPageContentStream content() {
        return Objects.requireNonNull(content, "a page first");
    }

    /** Lines below each other from there, 12 points apart where letters have 10. */
    Pdfs lines(float x, float y, float size, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            content().beginText();
            content().setFont(FONT, size);
            content().newLineAtOffset(x, y - i * size * 1.2f);
            content().showText(lines[i]);
            content().endText();
        }
        return this;
    }

    /** Lines of several columns, written row by row, as some programs do. */
    Pdfs rows(float y, float size, List<Float> xs, String[]... columns) throws IOException {
        for (int row = 0; row < columns[0].length; row++) {
            for (int column = 0; column < columns.length; column++) {
                lines(xs.get(column), y - row * size * 1.2f, size, columns[column][row]);
            }
        }
        return this;
    }

    byte[] bytes() throws IOException {
        content().close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
