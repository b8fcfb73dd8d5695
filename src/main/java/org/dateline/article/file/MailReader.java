package org.dateline.article.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Lexicon;
import org.dateline.article.Published;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.article.Unreadable;
import org.dateline.article.page.Markup;
import org.dateline.article.page.PageReader;

/**
 * Reads messages: of e-mail ({@code .eml}) the letter is an article of the day on which it was sent, and so is each attached
 * file that is read; of a page saved as one file ({@code .mhtml}) the page is.
 */
final class MailReader {
    private static final String HTML = "text/html";
    private static final Pattern ANSWER = Pattern.compile(
            "^(?:(?:" + String.join("|", Lexicon.lines(MailReader.class, "answer-marks.txt")) + ")\\s*:\\s*)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>\\s*$");

    /** RFC 3676: a blank at a line's end, but for the mark of the signature, goes on with the next. */
    private static final Pattern FLOWED = Pattern.compile("(?m)(?<!^--) \\r?\\n(?!>|-- )");

    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- \\r?$");

    /** Endings of the names of files that come without one. */
    private static final Map<String, String> ENDINGS =
            Map.of("message/rfc822", ".eml", "application/pdf", ".pdf", HTML, ".html", "application/zip", ".zip");

    private MailReader() {}

    static ReadResult read(Input input) throws IOException {
        MailParts mail = MailParts.of(input);
        return isPage(input, mail) ? page(input, mail) : letter(input, mail);
    }

    private static boolean isPage(Input input, MailParts mail) {
        return input.isNamed(".mhtml")
                || input.isNamed(".mht")
                || mail.header().containsKey("snapshot-content-location")
                || mail.header()
                        .getOrDefault("from", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("<saved by");
    }

    private static ReadResult page(Input input, MailParts mail) throws Unreadable {
        MailParts.Part root = mail.parts().stream()
                .filter(part -> part.type().equals(HTML) || part.type().equals("application/xhtml+xml"))
                .findFirst()
                .orElseThrow(() -> new Unreadable("holds no page; save it again, as .html or .mhtml"));
        Optional<String> address = Optional.ofNullable(mail.header().get("snapshot-content-location"))
                .or(() -> Optional.ofNullable(root.header().get("content-location")))
                .filter(location -> location.startsWith("http"));
        return new ReadResult(List.of(PageReader.read(input.id(), root.text(), address)), List.of());
    }

    private static ReadResult letter(Input input, MailParts mail) throws Unreadable {
        Map<String, String> header = mail.header();
        Published published = StatedDate.read(Optional.ofNullable(header.get("date")));
        List<Article> articles = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        String text = text(mail);
        if (!text.isBlank()) {
            ArticleText.Metadata metadata = new ArticleText.Metadata(
                    words(header, "subject")
                            .map(subject -> ANSWER.matcher(subject).replaceFirst("")),
                    words(header, "from").map(MailReader::sender),
                    words(header, "archived-at").map(at -> at.replaceAll("[<>]", "")),
                    published);
            articles.add(ArticleText.of(input.id(), metadata, text));
        }
        for (MailParts.Part part : mail.parts()) {
            Optional<String> name = attachment(part, input.id());
            if (name.isPresent() && part.bytes().length > 0) {
                ReadResult inner = input.readInner(name.get(), part.bytes());
                // what comes without a day is as old as the letter
                inner.articles().stream()
                        .map(each -> each.published().date().isPresent() ? each : each.withPublished(published))
                        .forEach(articles::add);
                faults.addAll(inner.faults());
            }
        }
        if (articles.isEmpty() && faults.isEmpty()) {
            throw new Unreadable("is a message without text that can be read (it may be encrypted); save its text");
        }
        return new ReadResult(articles, faults);
    }

    /** The letter: of alternatives the HTML, which knows paragraphs, where it has text. */
    private static String text(MailParts mail) {
        Map<Integer, String> plain = new LinkedHashMap<>();
        Map<Integer, String> marked = new LinkedHashMap<>();
        for (MailParts.Part part : mail.parts()) {
            if (part.isAttached()) {
                continue;
            }
            if (part.type().equals(HTML)) {
                plain.putIfAbsent(part.choice(), "");
                marked.putIfAbsent(part.choice(), Markup.text(part.text()));
            } else if (part.type().equals("text/plain")) {
                plain.merge(part.choice(), plain(part), (first, second) -> first.isBlank() ? second : first);
            }
        }
        StringBuilder text = new StringBuilder();
        plain.forEach((choice, words) -> {
            String html = marked.getOrDefault(choice, "");
            text.append(html.isBlank() ? words : html);
        });
        return text.toString();
    }

    private static String plain(MailParts.Part part) {
        String text = part.text();
        boolean flowed = part.header().getOrDefault("content-type", "").contains("format=flowed");
        return SIGNATURE.split(flowed ? FLOWED.matcher(text).replaceAll(" ") : text, 2)[0].strip() + "\n";
    }

    /** The name by which an attached file is read; none where it is a picture, or text of the letter. */
    private static Optional<String> attachment(MailParts.Part part, String letter) {
        boolean message = part.type().equals("message/rfc822");
        if (!part.isAttached() && !message) {
            return Optional.empty();
        }
        String name = part.name().orElse(letter + (message ? "-message" : "-file"));
        if (!Format.ending(name).isEmpty()) {
            return Optional.of(name);
        }
        return Optional.ofNullable(ENDINGS.get(part.type())).map(ending -> name + ending);
    }

    private static String sender(String from) {
        String name = ADDRESS.matcher(from).replaceFirst("").replace("\"", "").strip();
        return name.isEmpty() ? from.replaceAll("[<>]", "") : name;
    }

    private static Optional<String> words(Map<String, String> header, String field) {
        return Optional.ofNullable(header.get(field)).filter(words -> !words.isBlank());
    }
}
