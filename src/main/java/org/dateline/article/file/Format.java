package org.dateline.article.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The formats that articles come in: by which endings of names they are known, and who reads them. */
enum Format {
    TEXT(TextReader::read, ".txt"),
    MARKDOWN(MarkdownReader::read, ".md", ".markdown"),
    PAGE(WebPageReader::read, ".html", ".htm", ".xhtml"),
    JSON_LINES(JsonLinesReader::read, ".jsonl"),
    PDF(PdfReader::read, ".pdf"),
    MAIL(MailReader::read, ".eml", ".mhtml", ".mht"),
    FEED(FeedReader::read, ".rss", ".atom", ".xml"),
    WARC(WarcFileReader::read, ".warc", ".warc.gz"),
    ZIP(ZipReader::read, ".zip", ".docx", ".epub"),
    /** Formats that are told apart from text, to say what to do with them. */
    OTHER(OtherReader::read);

    /** Those that begin with a signature: without it they are broken, or something else. */
    private static final Set<Format> SIGNED = EnumSet.of(PDF, WARC, ZIP);

    private static final int PDF_HEAD = 1024;
    private static final Pattern FEED_ROOT = Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]");
    private static final Pattern MAIL_HEADER = Pattern.compile("(?:(?:[a-z][a-z-]*:[^\\n"
            + "]*|[ \\t][^\\n"
            + "]*)\\r"
            + "?\\n"
            + "){0,60}?(?:mime-version|received|message-id|return-path):");

    private final FormatReader reader;
    private final List<String> endings;

    Format(FormatReader reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    FormatReader reader() {
        return reader;
    }

    private static Stream<String> endings() {
        return Arrays.stream(values()).flatMap(format -> format.endings.stream());
    }

    /** The ending by which the name tells a format; none where it tells none. */
    static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings().filter(lower::endsWith).findFirst().orElse("");
    }

    /** The format of an input: by its content where that has a signature, else by its name, else by its first words. */
    static Format of(Input input) {
        return bySignature(input)
                .or(() -> byName(input).filter(format -> !SIGNED.contains(format)))
                .orElseGet(() -> byWords(input));
    }

    private static Optional<Format> bySignature(Input input) {
        String head = input.head();
        if (head.substring(0, Math.min(head.length(), PDF_HEAD)).contains("%pdf-")) {
            return Optional.of(PDF);
        }
        if (input.startsWith('P', 'K', 3, 4) || input.startsWith('P', 'K', 5, 6)) {
            return Optional.of(ZIP);
        }
        if (input.startsWith(0x1F, 0x8B) || head.startsWith("warc/")) {
            return Optional.of(WARC);
        }
        return OtherReader.knows(input) ? Optional.of(OTHER) : Optional.empty();
    }

    private static Optional<Format> byName(Input input) {
        String ending = ending(input.name());
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    private static Format byWords(Input input) {
        String head = input.head();
        if (head.startsWith("{")) {
            return JSON_LINES;
        }
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return PAGE;
        }
        if (head.startsWith("<") && FEED_ROOT.matcher(head).find()) {
            return FEED;
        }
        if (MAIL_HEADER.matcher(head).lookingAt()) {
            return MAIL;
        }
        return byName(input).isPresent() ? OTHER : TEXT;
    }
}
