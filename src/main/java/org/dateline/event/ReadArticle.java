package org.dateline.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** An article with what its sentences say, before it is known who travels. */
public final class ReadArticle {
    final Article article;
    final List<ReadSentence> sentences;
    final List<DateMention> dates;
    final List<PlaceMention> places;

    ReadArticle(Article article, List<ReadSentence> sentences, List<DateMention> dates, List<PlaceMention> places) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.dates = List.copyOf(dates);
        this.places = List.copyOf(places);
    }

    public Article article() {
        return article;
    }

    /** Whether a sentence or the title names the traveller. */
    public boolean names(Traveller traveller) {
        return sentences.stream().anyMatch(s -> traveller.isAmong(s.words().people()))
                || article.title().stream()
                        .flatMap(title ->
                                Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")))
                        .map(Person::fold)
                        .anyMatch(traveller.tokens()::contains);
    }
}
