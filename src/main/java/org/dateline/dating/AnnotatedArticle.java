package org.dateline.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.article.Article;
import org.dateline.article.ArticleText;
import org.dateline.article.Published;
import org.dateline.article.Sentence;
import org.dateline.place.CapitalMentions;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceReader;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.Memory.Question;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.SentenceParser;
import org.dateline.time.DateCounting;
import org.dateline.time.DateExpression;
import org.dateline.time.DateMention;
import org.dateline.time.DateReader;
import org.dateline.time.PublicationDates;

/**
 * An article on its way through the stages.
 *
 * @param kept the date expressions of one without a day of its own, so that they can be counted from many days without being found again;
 *     those of others, which few ask for, are found again
 */
public record AnnotatedArticle(
        Article article,
        Optional<List<DateExpression>> kept,
        List<DateMention> dates,
        List<PlaceMention> places,
        ParsedArticle read,
        DateReader dateReader,
        SentenceParser statementsReader,
        Gazetteer gazetteer) {
    public static AnnotatedArticle of(
            Article article,
            DateReader dateReader,
            PlaceReader placeReader,
            SentenceParser statementsReader,
            Gazetteer gazetteer) {
        List<DateExpression> expressions = dateReader.find(article);
        List<PlaceMention> places = placeReader.read(article);
        List<DateMention> dates =
                dateReader.resolve(article, expressions, article.published(), new PlacesSetting(places));
        ParsedArticle read = statementsReader
                .read(article, dates, CapitalMentions.add(article, places, gazetteer::findCapital))
                .withTitlePlaces(titlePlaces(article, placeReader));
        Optional<List<DateExpression>> kept = isDated(article) ? Optional.empty() : Optional.of(expressions);
        return new AnnotatedArticle(article, kept, dates, places, read, dateReader, statementsReader, gazetteer);
    }

    private static boolean isDated(Article article) {
        return article.published().date().isPresent();
    }

    /** Its date expressions, in the order of the text. */
    public List<DateExpression> expressions() {
        return kept.orElseGet(() -> dateReader.find(article));
    }

    private static List<PlaceMention> titlePlaces(Article article, PlaceReader placeReader) {
        boolean inText = article.sentences().stream().anyMatch(sentence -> sentence.kind() == Sentence.Kind.TITLE);
        return inText
                ? List.of()
                : article.title()
                        .map(title -> placeReader.read(line(article, title)))
                        .orElse(List.of());
    }

    /** The title as an article: one that ends in a day ("Press conference, Lima, 3 April 1966") is no by-line. */
    private static Article line(Article article, String title) {
        Article line = ArticleText.of(article.id(), article.published(), title);
        return line.sentences().stream().allMatch(sentence -> sentence.kind() == Sentence.Kind.BYLINE)
                ? Article.line(article.id(), Optional.empty(), article.published(), title, Sentence.Kind.HEADING)
                : line;
    }

    /** The day that its dateline prints without a year, "LIMA, April 3 (Wire) -", or a weekday alone, "LIMA, Saturday –". */
    PublicationDates.Dateline dateline() {
        return read.memory()
                .answer(
                        new DatelineOf(),
                        () -> PublicationDates.with(dateReader).dateline(article));
    }

    private record DatelineOf() implements Question<PublicationDates.Dateline> {
        @Override
        public boolean isSmall() {
            return true;
        }
    }

    private record DatesFrom(Published published) implements Question<List<DateMention>> {}

    private record PublishedOn(Published published) implements Question<AnnotatedArticle> {}

    private record WithDates(List<DateMention> dates) implements Question<AnnotatedArticle> {}

    private record WithPlaces(List<PlaceMention> places) implements Question<AnnotatedArticle> {}

    private record WithEntries(List<DatedEntry> entries) implements Question<AnnotatedArticle> {}

    /** The same for who reads its trip again and again, after something of it changed. */
    public AnnotatedArticle remembering() {
        return withRead(read.remembering());
    }

    public Published published() {
        return article.published();
    }

    /** Its dates, to be counted from other days. */
    DateCounting counting() {
        return dateReader.counting(article, expressions(), new PlacesSetting(places));
    }

    /** Its dates, counted from another day. */
    List<DateMention> datesFrom(Published published) {
        return read.memory().answer(new DatesFrom(published), () -> counting().from(published));
    }

    /**
     * The same for who counts them from one day after the other.
     *
     * @param counting its own
     */
    List<DateMention> datesFrom(Published published, DateCounting counting) {
        return read.memory().answer(new DatesFrom(published), () -> counting.from(published));
    }

    /** The same article, its dates counted from another day. */
    public AnnotatedArticle publishedOn(Published published) {
        return read.memory().answer(new PublishedOn(published), () -> countedFrom(published));
    }

    private AnnotatedArticle countedFrom(Published published) {
        Article other = article.withPublished(published);
        List<DateMention> counted = datesFrom(published);
        return new AnnotatedArticle(
                other,
                kept,
                counted,
                places,
                statementsReader.reread(read, other, counted),
                dateReader,
                statementsReader,
                gazetteer);
    }

    /** The same article with other dates. */
    public AnnotatedArticle withDates(List<DateMention> other) {
        List<DateMention> counted = List.copyOf(other);
        return read.memory().answer(new WithDates(counted), () -> redated(counted));
    }

    private AnnotatedArticle redated(List<DateMention> other) {
        return new AnnotatedArticle(
                article,
                kept,
                other,
                places,
                statementsReader.reread(read, article, other),
                dateReader,
                statementsReader,
                gazetteer);
    }

    /** The same article, some of its places meant otherwise. */
    AnnotatedArticle withPlaces(UnaryOperator<PlaceMention> choice) {
        List<PlaceMention> other = places.stream().map(choice).toList();
        return other.equals(places) ? this : withPlaces(other);
    }

    /** The same article, some of the places in its title meant otherwise. */
    AnnotatedArticle withTitlePlaces(UnaryOperator<PlaceMention> choice) {
        return withTitlePlaces(read.titlePlaces().stream().map(choice).toList());
    }

    AnnotatedArticle withTitlePlaces(List<PlaceMention> titled) {
        return withRead(read.withTitlePlaces(titled));
    }

    private AnnotatedArticle withRead(ParsedArticle other) {
        return new AnnotatedArticle(article, kept, dates, places, other, dateReader, statementsReader, gazetteer);
    }

    /** The same article with other places. */
    public AnnotatedArticle withPlaces(List<PlaceMention> other) {
        List<PlaceMention> meant = List.copyOf(other);
        return read.memory().answer(new WithPlaces(meant), () -> replaced(meant));
    }

    private AnnotatedArticle replaced(List<PlaceMention> other) {
        return new AnnotatedArticle(
                article,
                kept,
                dates,
                other,
                statementsReader.withPlaces(read, CapitalMentions.add(article, other, gazetteer::findCapital)),
                dateReader,
                statementsReader,
                gazetteer);
    }

    /** The same article told day by day: the dates of each entry are counted from the entry's day. */
    AnnotatedArticle withEntries(List<DatedEntry> entries) {
        return read.memory().answer(new WithEntries(List.copyOf(entries)), () -> inEntries(entries));
    }

    private AnnotatedArticle inEntries(List<DatedEntry> entries) {
        List<DateMention> counted = new ArrayList<>(dates);
        List<DateExpression> expressions = expressions();
        for (DatedEntry entry : entries) {
            int from = firstFrom(expressions, entry.span().start());
            int to = firstFrom(expressions, entry.span().end());
            Published written = Published.of(
                    entry.last(), Published.From.INFERRED, entry.mention().text());
            List<DateMention> own =
                    dateReader.resolve(article, expressions.subList(from, to), written, new PlacesSetting(places));
            for (int i = from; i < to; i++) {
                DateMention mention = own.get(i - from).behind(from);
                counted.set(i, mention.span().overlaps(entry.heading()) ? inHeading(mention, entry) : mention);
            }
        }
        AnnotatedArticle told = withDates(List.copyOf(counted));
        return new AnnotatedArticle(
                article,
                kept,
                told.dates(),
                places,
                told.read().withEntries(entries),
                dateReader,
                statementsReader,
                gazetteer);
    }

    /** The heading's own date, of the entry's year. */
    private static DateMention inHeading(DateMention mention, DatedEntry entry) {
        return mention.when().day().isPresent() && entry.isOneDay()
                ? mention.on(entry.first(), entry.mention().text())
                : mention;
    }

    private static int firstFrom(List<DateExpression> expressions, int position) {
        int at = 0;
        while (at < expressions.size() && expressions.get(at).span().start() < position) {
            at++;
        }
        return at;
    }
}
