package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Span;

/**
 * Finds the places that an article names, and puts each on its spot. Immutable; one reader serves all threads.
 *
 * <p>Of "Trump will fly from Kuala Lumpur to Tokyo" it gives two mentions, {@code literal} both.
 */
public final class PlaceReader {
    private final Gazetteer gazetteer;
    private final PlaceLexicon lexicon;
    private final PlaceFinder finder;

    private PlaceReader(Gazetteer gazetteer, PlaceLexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.finder = new PlaceFinder(gazetteer.index(), lexicon);
    }

    /**
     * A reader with the gazetteer and word lists of the class path.
     *
     * @throws GazetteerException when one is missing or damaged
     */
    public static PlaceReader load() {
        return of(Gazetteer.load());
    }

    /** A reader that shares a gazetteer. */
    public static PlaceReader of(Gazetteer gazetteer) {
        return new PlaceReader(gazetteer, PlaceLexicon.load());
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The mentions of places in the article's own sentences, in order, not overlapping. */
    public List<PlaceMention> read(Article article) {
        List<Word> words = Words.of(article);
        List<Spot> spots = finder.find(article.text(), words);
        new PlaceChains(gazetteer.index(), words).link(spots);
        PersonNames persons = PersonNames.of(words, lexicon);
        PlaceJudge judge = new PlaceJudge(gazetteer.index(), lexicon, words, persons);
        spots.forEach(judge::judge);
        spots.removeIf(spot -> spot.score <= 0);
        new PlaceResolver(gazetteer.index(), spots).resolve();
        List<PlaceMention> mentions = new ArrayList<>(spots.size());
        for (Spot spot : spots) {
            mentions.add(mention(article.text(), words, spot));
        }
        return mentions;
    }

    private PlaceMention mention(String text, List<Word> words, Spot spot) {
        Span span = new Span(words.get(spot.from).start(), spot.end);
        List<Place> runnersUp = new ArrayList<>();
        for (int i = 1; i < spot.ranking.length; i++) {
            runnersUp.add(gazetteer.place(spot.ranking[i]));
        }
        return new PlaceMention(
                span,
                span.in(text),
                Optional.of(gazetteer.place(spot.choice)),
                spot.role,
                Math.min(1, Math.max(0, spot.confidence)),
                runnersUp,
                spot.rule);
    }
}
