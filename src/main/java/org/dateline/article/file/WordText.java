package org.dateline.article.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.article.Unreadable;

/**
 * The text of a Word document (ECMA-376, WordprocessingML), a paragraph a line; items of lists with a bullet, the cells of a
 * row joined by dashes. What was struck out or deleted with changes tracked, hidden text, and what fields compute are not in
 * it.
 */
final class WordText {
    private static final int DEEPEST = 2000;
    private static final String BULLET = "• ";
    private static final String NEXT_CELL = " – ";

    /** Elements whose content is no text, or the same text again for older programs. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "instrText", "Fallback", "txbxContent", "sectPr", "delText", "rubyPr", "rt");

    /** Properties of a run by which it isn't read. */
    private static final Set<String> HIDING = Set.of("vanish", "strike", "dstrike");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private final Deque<Row> rows = new ArrayDeque<>();

    private boolean item;
    private boolean hidden;
    private boolean inWords;

    private WordText() {}

    /** A row that is being read: the cells before, and the one that it is in. */
    private record Row(List<String> cells, StringBuilder cell) {
        void endCell() {
            String words = cell.toString().strip();
            cell.setLength(0);
            if (!words.isEmpty()) {
                cells.add(words);
            }
        }
    }

    static String of(byte[] document) throws XMLStreamException, Unreadable {
        WordText words = new WordText();
        XMLStreamReader xml = Xml.reader(document);
        int depth = 0;
        int leftOut = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new Unreadable("has parts within parts without end; save it as plain text");
                }
                leftOut += leftOut > 0 || LEFT_OUT.contains(xml.getLocalName()) ? 1 : 0;
                if (leftOut == 0) {
                    words.start(xml.getLocalName(), xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (leftOut == 0) {
                    words.end(xml.getLocalName());
                }
                leftOut -= leftOut > 0 ? 1 : 0;
            } else if (event == XMLStreamConstants.CHARACTERS && leftOut == 0 && words.inWords) {
                words.run.append(xml.getText());
            }
        }
        return words.text.toString();
    }

    private void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "p" -> {
                paragraph.setLength(0);
                item = false;
            }
            case "numPr" -> item = true;
            case "r" -> {
                run.setLength(0);
                hidden = false;
            }
            case "t" -> inWords = true;
            case "tab" -> run.append(' ');
            case "br", "cr" -> run.append('\n');
            case "noBreakHyphen" -> run.append('-');
            case "tr" -> rows.push(new Row(new ArrayList<>(), new StringBuilder()));
            default -> hidden |= HIDING.contains(name) && isOn(xml);
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = xml.getAttributeCount() == 0 ? "1" : xml.getAttributeValue(0);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inWords = false;
            case "r" -> paragraph.append(hidden ? "" : run);
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            default -> {}
        }
    }

    private void endParagraph() {
        String words = paragraph.toString().strip();
        paragraph.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (rows.isEmpty()) {
            text.append(item ? BULLET : "").append(words).append('\n');
        } else {
            rows.peek().cell().append(words.replace('\n', ' ')).append(' ');
        }
    }

    private void endCell() {
        if (!rows.isEmpty()) {
            rows.peek().endCell();
        }
    }

    private void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        String words = String.join(NEXT_CELL, rows.pop().cells());
        if (!words.isEmpty()) {
            paragraph.append(words);
            item = false;
            endParagraph();
        }
    }
}
