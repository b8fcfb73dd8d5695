package org.dateline.article.file;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.ClearDate;
import org.dateline.article.Published;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;

/**
 * Reads {@code .docx}: the text of {@link WordText} and the properties beside it. Headers, footers and notes are files of
 * their own in it, and are not read.
 */
final class WordReader {
    /** A document that was begun longer before it was last saved was made from another. */
    private static final long DAYS_OF_WORK = 31;

    private WordReader() {}

    static ReadResult read(Input input) throws IOException {
        Map<String, byte[]> files =
                Archive.all(input, name -> name.equals("word/document.xml") || name.equals("docProps/core.xml"));
        byte[] document = files.get("word/document.xml");
        if (document == null) {
            throw new Unreadable("holds no Word document; save it as .docx");
        }
        Map<String, String> properties = properties(files.get("docProps/core.xml"));
        HeaderBlock header;
        String text;
        try {
            String all = WordText.of(document);
            header = HeaderBlock.read(all);
            text = header.text(all);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        Optional<String> title = Optional.ofNullable(properties.get("title"));
        Article article = ArticleText.of(
                input.id(),
                new ArticleText.Metadata(
                        header.metadata().title().or(() -> title),
                        header.metadata().source().or(() -> Optional.ofNullable(properties.get("creator"))),
                        header.metadata().url(),
                        header.metadata().published()),
                text);
        // the day on which somebody saved it is worth less than one that the text states
        boolean dated = article.published().date().isPresent();
        return new ReadResult(List.of(dated ? article : article.withPublished(saved(properties))), List.of());
    }

    private static Published saved(Map<String, String> properties) {
        String modified = properties.getOrDefault("modified", "");
        Optional<LocalDate> created = ClearDate.find(properties.getOrDefault("created", ""));
        return ClearDate.find(modified)
                .filter(day -> created.filter(begun -> ChronoUnit.DAYS.between(begun, day) <= DAYS_OF_WORK)
                        .isPresent())
                .map(day -> Published.of(day, Published.From.METADATA, modified))
                .orElse(Published.UNKNOWN);
    }

    /** By local name: title, creator, created, modified. */
    private static Map<String, String> properties(byte @org.jspecify.annotations.Nullable [] core) {
        Map<String, String> properties = new HashMap<>();
        if (core == null) {
            return properties;
        }
        try {
            XMLStreamReader xml = Xml.reader(core);
            String name = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    name = xml.getLocalName();
                } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                    properties.putIfAbsent(name, xml.getText().strip());
                }
            }
        } catch (XMLStreamException e) {
            // broken properties: the text is there all the same
            return properties;
        }
        return properties;
    }
}
