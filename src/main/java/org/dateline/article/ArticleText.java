package org.dateline.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes an {@link Article} of plain text and of what is known about it: finds its sentences, and reads the title, the
 * publisher and the date of publication from the text where nobody stated them.
 */
public final class ArticleText {
    /** Within how many blocks from the top a date line or byline is looked for. */
    private static final int TOP = 12;

    private static final int BYLINE_LONGEST = 120;
    private static final int TITLE_LONGEST = 160;
    private static final Pattern BYLINE_WORDS = Pattern.compile(
            "\\b(published|posted|updated|last|modified|on|at|by|date|first|and|et|est|edt|gmt|utc|bst|ist|jst|kst|pm|am|"
                    + "mon(day)?|tue(s|sday)?|wed(nesday)?|thu(rs|rsday)?|fri(day)?|sat(urday)?|sun(day)?|min|mins|minutes?|read|hours?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE_START = Pattern.compile(
            "^(published|posted|updated|last (updated|modified)|date|by)\\b.*", Pattern.CASE_INSENSITIVE);

    /** A paper's name and day, or an office's, are the first line, or stand below a title and a line over it. */
    private static final int IMPRINT = 2;

    private static final int LINES_TO_WRITTEN = 3;
    private static final int DAYS_TO_SEND = 8;

    private static final String CAPITALISED = "(?:\\p{Lu}[\\p{L}.'’&-]*|"
            + Lexicon.lines(ArticleText.class, "imprint-words.txt").stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")";
    private static final Pattern IMPRINT_NAME = Pattern.compile(CAPITALISED + "(?:[ ,]+" + CAPITALISED + "){0,7},");
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile(
            "\\b(" + Arrays.stream(DayOfWeek.values()).map(Enum::name).collect(Collectors.joining("|")) + "),?\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** "LIMA, Peru (Wire) — She landed on Monday.": a report that has no headline. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:,[^—–_(]{0,40}|\\([^)]{1,30}\\)| ){0,3}(?:—|–|-{1,2}|_) ?\\p{L}.*[.?!\"”’]",
            Pattern.DOTALL);

    private static final Furniture FURNITURE = new Furniture();
    private static final Layout LAYOUT = new Layout(FURNITURE);
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();

    private ArticleText() {}

    /** What is known about an article beside its text. */
    public record Metadata(
            Optional<String> title,
            Optional<String> source,
            Optional<String> url,
            Optional<String> picture,
            Published published) {
        public static final Metadata NONE =
                new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Published.UNKNOWN);

        /** That of an article without a picture. */
        public Metadata(Optional<String> title, Optional<String> source, Optional<String> url, Published published) {
            this(title, source, url, Optional.empty(), published);
        }
    }

    /** Whether a line is the site's own: "Share:", "Subscribe now"; or has no word at all. */
    public static boolean isFurniture(String line) {
        return FURNITURE.isFurniture(line);
    }

    /** An article of text alone. */
    public static Article of(String id, Published published, String text) {
        return of(id, new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), published), text);
    }

    public static Article of(String id, Metadata metadata, String text) {
        List<Block> blocks = LAYOUT.blocks(text);
        int byline = findByline(text, blocks, metadata.published());
        Optional<String> title = metadata.title().or(() -> findTitle(text, blocks));
        Optional<String> source = metadata.source().or(() -> findSource(text, blocks));
        Published published = metadata.published();
        if (published.date().isEmpty() && metadata.url().isPresent()) {
            Optional<LocalDate> inUrl = ClearDate.inUrl(metadata.url().get());
            if (inUrl.isPresent()) {
                published = Published.of(
                        inUrl.get(), Published.From.METADATA, metadata.url().get());
            }
        }
        if (published.date().isEmpty() && byline >= 0) {
            String line = blocks.get(written(text, blocks, byline)).span().in(text);
            published = ClearDate.find(line)
                    .map(date -> Published.of(date, Published.From.DATELINE, line))
                    .orElse(published);
        }
        // what is not in a language that we read has no sentences, so that nothing is guessed from it
        List<Sentence> sentences =
                Languages.isRead(Languages.of(text)) ? sentences(text, blocks, byline, title) : List.of();
        return new Article(id, title, source, metadata.url(), metadata.picture(), published, text, sentences);
    }

    private static List<Sentence> sentences(String text, List<Block> blocks, int byline, Optional<String> title) {
        List<Sentence> sentences = new ArrayList<>();
        int written = byline < 0 ? byline : written(text, blocks, byline);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Sentence.Kind kind = block.kind();
            if (i == byline || i == written) {
                kind = isLetterHead(text, block) ? Sentence.Kind.HEADING : Sentence.Kind.BYLINE;
            } else if (title.isPresent() && sameWords(title.get(), block.span().in(text))) {
                kind = Sentence.Kind.TITLE;
            }
            List<Span> spans = SPLITTER.split(text, block.span());
            for (Span span : spans) {
                sentences.add(new Sentence(span, spans.size() > 1 ? partKind(text, span, kind) : kind, i));
            }
        }
        return sentences;
    }

    private static boolean isLetterHead(String text, Block block) {
        String line = block.span().in(text);
        return ClearDate.locate(line)
                .map(day -> line.substring(0, day.start()) + line.substring(day.end()))
                .map(rest -> WEEKDAY_BEFORE
                        .matcher(rest.strip().replaceAll("[.,]$", ""))
                        .replaceFirst(""))
                .filter(rest -> !BYLINE_START.matcher(line.strip()).matches() && LetterHeads.isHead(text, rest))
                .isPresent();
    }

    /** Of a paragraph's parts, one that starts with a bullet is an item, and one that only names days or places a heading. */
    private static Sentence.Kind partKind(String text, Span span, Sentence.Kind kind) {
        if (kind != Sentence.Kind.PROSE && kind != Sentence.Kind.ITEM) {
            return kind;
        }
        char first = text.charAt(span.start());
        if (first == '*' || first == '•' || first == '▪' || first == '●') {
            return Sentence.Kind.ITEM;
        }
        String words = span.in(text);
        boolean named = words.length() <= 90 && words.indexOf(':') > 0 && !Layout.endsSentence(words);
        return named ? Sentence.Kind.HEADING : Sentence.Kind.PROSE;
    }

    private static boolean sameWords(String title, String block) {
        return block.length() <= title.length() + 8 && letters(title).equals(letters(block));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The block near the top that is a date line: a date with a year, and little else. */
    private static int findByline(String text, List<Block> blocks, Published stated) {
        for (int i = 0; i < Math.min(TOP, blocks.size()); i++) {
            String block = blocks.get(i).span().in(text);
            if (block.length() > BYLINE_LONGEST) {
                continue;
            }
            boolean other = i > 0 && DateWords.isOther(blocks.get(i - 1).span().in(text));
            Optional<ClearDate.Found> found = ClearDate.locate(block);
            if (found.isEmpty() || other) {
                continue;
            }
            String rest = block.substring(0, found.get().start())
                    + block.substring(found.get().end());
            String others = BYLINE_WORDS.matcher(rest).replaceAll("").replaceAll("[\\d\\p{Punct}\\s•·–—]+", "");
            boolean sameDay = i <= 2
                    && block.length() < 60
                    && stated.date().equals(Optional.of(found.get().date()));
            boolean named = BYLINE_START.matcher(block.strip()).matches() && others.length() <= 60;
            boolean imprint = stated.date().isEmpty() && i <= IMPRINT && isImprint(block, found.get());
            if (named
                    || sameDay
                    || imprint && !isSchedule(blocks, i, text)
                    || others.length() <= 4 && (i > 0 || block.length() < 40) && !isSchedule(blocks, i, text)) {
                return i;
            }
        }
        return -1;
    }

    /** "The Lima Courier, Saturday, June 19, 1954.": a name that only capitals make up, and its day at the end. */
    private static boolean isImprint(String block, ClearDate.Found day) {
        String name = WEEKDAY_BEFORE
                .matcher(block.substring(0, day.start()))
                .replaceFirst("")
                .strip();
        boolean ends = block.substring(day.end()).replace(".", "").isBlank();
        return ends && IMPRINT_NAME.matcher(name).matches();
    }

    /**
     * A schedule's day ("Tuesday, 19 November 2019") is no date line: others like it follow. What was written up to a week
     * earlier has that day below the day on which it was sent out.
     */
    private static boolean isSchedule(List<Block> blocks, int at, String text) {
        LocalDate day = ClearDate.find(blocks.get(at).span().in(text)).orElseThrow();
        int others = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int below = i - at;
            String block = blocks.get(i).span().in(text);
            if (i != at
                    && block.length() <= 60
                    && blocks.get(i).kind() != Sentence.Kind.FURNITURE
                    && ClearDate.find(block)
                            .filter(other -> !isWritten(other, day, below))
                            .isPresent()) {
                others++;
            }
        }
        return others >= 1;
    }

    /** The line with the day on which a text was written, below the one on which it was sent out; else the same. */
    private static int written(String text, List<Block> blocks, int byline) {
        Optional<LocalDate> sent = ClearDate.find(blocks.get(byline).span().in(text));
        for (int i = byline + 1; i < Math.min(byline + LINES_TO_WRITTEN + 1, blocks.size()); i++) {
            String line = blocks.get(i).span().in(text);
            int below = i - byline;
            boolean written = sent.isPresent()
                    && ClearDate.locate(line)
                            .filter(day -> (WEEKDAY_BEFORE
                                                    .matcher(line.substring(0, day.start()))
                                                    .replaceFirst("")
                                            + line.substring(day.end()))
                                    .isBlank())
                            .filter(day -> isWritten(day.date(), sent.get(), below))
                            .isPresent();
            if (written) {
                return i;
            }
        }
        return byline;
    }

    private static boolean isWritten(LocalDate day, LocalDate sent, int linesBelow) {
        return linesBelow > 0
                && linesBelow <= LINES_TO_WRITTEN
                && !day.isAfter(sent)
                && day.isAfter(sent.minusDays(DAYS_TO_SEND));
    }

    /** The first line that reads like a headline, before the running text begins. */
    private static Optional<String> findTitle(String text, List<Block> blocks) {
        for (int i = 0; i < Math.min(TOP, blocks.size()); i++) {
            Block block = blocks.get(i);
            String words = block.span().in(text);
            boolean skip = block.kind() == Sentence.Kind.FURNITURE
                    || ClearDate.find(words).isPresent() && words.length() < 60;
            if (skip) {
                continue;
            }
            boolean headline = words.length() <= TITLE_LONGEST
                    && block.kind() != Sentence.Kind.ITEM
                    && !DATELINE.matcher(words).matches()
                    && i + 1 < blocks.size()
                    && SPLITTER.split(text, block.span()).size() == 1;
            return headline ? Optional.of(words.replaceFirst("^#+\\s*", "")) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> findSource(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Sentence.Kind.FURNITURE)
                .flatMap(block -> FURNITURE.findSource(block.span().in(text)).stream())
                .findFirst();
    }
}
