package org.dateline.article.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.article.Unreadable;

/** Gathers the letters of a document's pages into lines. Letters that run in another direction than most are left out. */
final class Glyphs extends PDFTextStripper {
    private static final int MOST_OPERATORS = 10_000_000;
    private static final int MOST_FORMS = 20_000;
    private static final int MOST_LETTERS = 20_000_000;

    /** Gaps that part words, and words from those of another column, by the size of their letters. */
    private static final double WORD_GAP = 0.17;

    private static final double COLUMN_GAP = 1.0;

    /** Letters that type sets as one: "ﬁ". */
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    private final List<List<Line>> pages = new ArrayList<>();
    private int operators;
    private int forms;
    private int letters;

    private Glyphs() {
        setShouldSeparateByBeads(false);
    }

    /** The lines of each page, from top to bottom and from left to right. */
    static List<List<Line>> of(PDDocument document) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.writeText(document, Writer.nullWriter());
        return glyphs.pages;
    }

    /** Forms may draw forms, each ten times: without a limit a small file draws for ever. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        limit(operators <= MOST_OPERATORS && letters <= MOST_LETTERS);
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        limit(forms <= MOST_FORMS);
        super.showForm(form);
    }

    private static void limit(boolean within) throws Unreadable {
        if (!within) {
            throw new Unreadable("draws more than can be read; save its text");
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters++;
        if (letters <= MOST_LETTERS) {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void writePage() {
        List<TextPosition> all = new ArrayList<>();
        getCharactersByArticle().forEach(all::addAll);
        double direction = direction(all);
        all.removeIf(letter -> letter.getDir() != direction || letter.getUnicode() == null);
        pages.add(lines(pages.size(), all));
    }

    private static double direction(List<TextPosition> letters) {
        Map<Double, Integer> counts = new TreeMap<>();
        letters.forEach(letter -> counts.merge((double) letter.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private static List<Line> lines(int page, List<TextPosition> letters) {
        letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < letters.size()) {
            TextPosition first = letters.get(from);
            int to = from;
            while (to < letters.size()
                    && letters.get(to).getYDirAdj() - first.getYDirAdj()
                            <= 0.3 * Math.max(size(first), size(letters.get(to)))) {
                to++;
            }
            List<TextPosition> row = new ArrayList<>(letters.subList(from, Math.max(to, from + 1)));
            row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
            pieces(page, row, lines);
            from = Math.max(to, from + 1);
        }
        return lines;
    }

    private static void pieces(int page, List<TextPosition> row, List<Line> lines) {
        StringBuilder words = new StringBuilder();
        TextPosition first = row.get(0);
        double end = first.getXDirAdj();
        for (TextPosition letter : row) {
            double gap = letter.getXDirAdj() - end;
            if (gap > COLUMN_GAP * size(letter) && !words.toString().isBlank()) {
                add(page, first, end, words, lines);
                words.setLength(0);
            } else if (gap > WORD_GAP * size(letter) && words.length() > 0) {
                words.append(' ');
            }
            if (letter.getUnicode().isBlank()) {
                words.append(' ');
                continue;
            }
            if (words.toString().isBlank()) {
                words.setLength(0);
                first = letter;
            }
            words.append(letter.getUnicode());
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        add(page, first, end, words, lines);
    }

    private static void add(int page, TextPosition first, double end, StringBuilder words, List<Line> lines) {
        String text = LIGATURE.matcher(words.toString().replaceAll("\\s+", " ").strip())
                .replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
        if (!text.isEmpty()) {
            lines.add(new Line(page, first.getXDirAdj(), end, first.getYDirAdj(), size(first), text, false));
        }
    }

    private static double size(TextPosition letter) {
        return Math.max(1, Math.abs(letter.getFontSizeInPt()));
    }
}
