package org.dateline.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Memory.Question;

/**
 * An article's title as a sentence: "Miller Arrives In Lima" and "MILLER ARRIVES IN LIMA" are read as "Miller arrives in Lima".
 *
 * @param line the title as an article of one sentence; its offsets are the title's
 * @param inText the title's sentence, where it is a part of the text
 * @param behind how much longer the line is than the title was, where words were put for others at its beginning
 */
public record Headline(ParsedArticle line, Optional<SentenceTokens> inText, int behind) {
    private record Read() implements Question<Optional<Headline>> {}

    /** The title of the article; empty where it names no place. */
    public static Optional<Headline> of(ParsedArticle read) {
        return read.memory().answer(new Read(), () -> readAnew(read));
    }

    /** No title has more letters; what is longer is a text. */
    private static final int LONGEST = 400;

    private static Optional<Headline> readAnew(ParsedArticle read) {
        if (!read.titlePlaces().isEmpty()) {
            return read.article()
                    .title()
                    .filter(title -> title.length() <= LONGEST)
                    .map(title -> new Headline(
                            new HeadlineCase(read, title, read.titlePlaces()).parsed(), Optional.empty(), 0));
        }
        return read.sentences().stream()
                .map(ParsedSentence::words)
                .filter(words -> words.sentence().kind() == Sentence.Kind.TITLE
                        && words.sentence().span().length() <= LONGEST
                        && !words.places().isEmpty())
                .findFirst()
                .map(words -> inText(read, words));
    }

    private static Headline inText(ParsedArticle read, SentenceTokens words) {
        Span span = words.sentence().span();
        List<PlaceMention> places = words.places().stream()
                .map(mention -> mention.moved(-span.start()))
                .toList();
        return new Headline(new HeadlineCase(read, span.in(words.text()), places).parsed(), Optional.of(words), 0);
    }

    /** The words of the title. */
    public SentenceTokens words() {
        return line.sentences().get(0).words();
    }

    /**
     * The same with other words at its beginning: "Norwegian minister lands in Lima" as "Ada Miller lands in Lima".
     *
     * @param end behind which of its words it goes on as it is
     * @param known names that are somebody's
     */
    public Headline opening(String subject, int end, Set<String> known) {
        Article own = line.article();
        int from = end < words().size()
                ? words().span(end, end + 1).start()
                : own.text().length();
        String text = subject + " " + own.text().substring(from);
        int moved = text.length() - own.text().length();
        List<PlaceMention> places = line.places().stream()
                .filter(mention -> mention.span().start() >= from)
                .map(mention -> mention.moved(moved))
                .toList();
        return new Headline(HeadlineCase.parsed(own, text, places, known), inText, moved);
    }

    /** Where the place stands in the text, if the title does. */
    public Optional<Span> inText(Span place) {
        int by = inText.map(words -> words.sentence().span().start()).orElse(0) - behind;
        return inText.map(words -> new Span(place.start() + by, place.end() + by));
    }
}
