package org.dateline.sentence;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** An article with what its sentences say, before it is known who travels. */
public final class ParsedArticle {
    private final Article article;
    private final List<ParsedSentence> sentences;
    private final List<DateMention> dates;
    private final List<PlaceMention> places;

    ParsedArticle(Article article, List<ParsedSentence> sentences, List<DateMention> dates, List<PlaceMention> places) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.dates = List.copyOf(dates);
        this.places = List.copyOf(places);
    }

    public Article article() {
        return article;
    }

    public List<ParsedSentence> sentences() {
        return sentences;
    }

    public List<DateMention> dates() {
        return dates;
    }

    public List<PlaceMention> places() {
        return places;
    }
}
