package org.dateline.article.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.dateline.article.Unreadable;
import org.dateline.article.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says: its paragraphs, a line each, without running heads and numbers of pages.
 *
 * @param title the one that its properties state where it stands in the text, else what is written largest on its first page
 * @param created the day on which it was made, where an author's program made it; a browser that prints makes it of any page
 */
public record PdfDocument(String text, Optional<String> title, Optional<String> author, Optional<LocalDate> created) {
    private static final WordClasses PROGRAMS = WordClasses.read(PdfDocument.class, "programs.tsv");
    private static final int TITLE_LONGEST = 200;
    private static final double TITLE_SIZE = 1.15;

    /** Kept, since the loggers of the platform are forgotten with the last who knows them. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new BuiltInFont());
    }

    /**
     * @throws Unreadable where it is locked, is too large, or holds no text
     * @throws IOException where it is broken
     */
    public static PdfDocument read(byte[] bytes) throws IOException {
        Streams.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<List<Line>> pages = RunningLines.without(Glyphs.of(document));
            List<List<Line>> columns = new ArrayList<>();
            pages.forEach(page -> columns.addAll(Columns.of(page)));
            if (columns.isEmpty()) {
                throw new Unreadable("holds pictures of pages and no text; have the text recognised (OCR), or type it");
            }
            String text = String.join("\n", Paragraphs.of(columns)) + "\n";
            PDDocumentInformation information = document.getDocumentInformation();
            return new PdfDocument(
                    text,
                    title(information.getTitle(), text).or(() -> largest(columns)),
                    stated(information.getAuthor()),
                    created(information));
        } catch (InvalidPasswordException e) {
            throw new Unreadable("is locked with a password; save it without one");
        } catch (OutOfMemoryError e) {
            throw new Unreadable("needs more memory than there is; save its text");
        } catch (RuntimeException e) {
            // the library's way with what it has not thought of
            throw new IOException(e);
        }
    }

    private static Optional<String> stated(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Optional<String> title(@Nullable String stated, String text) {
        return stated(stated)
                .filter(words -> letters(words).length() >= 4 && letters(text).contains(letters(words)));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** What stands in the largest letters of the first page, where they are larger than most. */
    private static Optional<String> largest(List<List<Line>> columns) {
        List<Line> first = columns.stream()
                .flatMap(List::stream)
                .filter(line -> line.page() == columns.get(0).get(0).page())
                .toList();
        double usual = first.stream()
                .mapToDouble(Line::size)
                .sorted()
                .skip(first.size() / 2)
                .findFirst()
                .orElse(0);
        double size =
                first.stream().map(Line::size).max(Comparator.naturalOrder()).orElse(0.0);
        String words = String.join(
                " ",
                first.stream()
                        .filter(line -> line.size() > 0.95 * size)
                        .map(Line::text)
                        .toList());
        return size > TITLE_SIZE * usual && words.length() <= TITLE_LONGEST ? Optional.of(words) : Optional.empty();
    }

    private static Optional<LocalDate> created(PDDocumentInformation information) {
        Calendar created = information.getCreationDate();
        String program = (information.getCreator() + " " + information.getProducer()).toLowerCase(Locale.ROOT);
        if (created == null || PROGRAMS.isWithin("PRINTS_ANYTHING", program)) {
            return Optional.empty();
        }
        int offset = created.get(Calendar.ZONE_OFFSET) + created.get(Calendar.DST_OFFSET);
        return Optional.of(LocalDateTime.ofInstant(created.toInstant(), ZoneOffset.ofTotalSeconds(offset / 1000))
                .toLocalDate());
    }
}
