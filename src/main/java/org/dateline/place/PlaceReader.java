package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Recurring;
import org.dateline.article.Span;

/**
 * Finds the places that an article names, and puts each on its spot. Immutable; one reader serves all threads.
 *
 * <p>Of "Miller will fly from Kuala Lumpur to Tokyo" it gives two mentions, {@code literal} both.
 */
public final class PlaceReader {
    private static final Recurring<String> NAMES = new Recurring<>();

    private final Gazetteer gazetteer;
    private final PlaceLexicon lexicon;
    private final PlaceFinder finder;
    private final Surroundings surroundings;

    private PlaceReader(Gazetteer gazetteer, PlaceLexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.finder = new PlaceFinder(gazetteer.index(), lexicon);
        this.surroundings = new Surroundings(gazetteer.index(), finder, lexicon, this);
    }

    /** A reader that shares a gazetteer. */
    public static PlaceReader of(Gazetteer gazetteer) {
        return new PlaceReader(gazetteer, PlaceLexicon.load());
    }

    /** The mentions of places in the article's own sentences, in order, not overlapping. */
    public List<PlaceMention> read(Article article) {
        List<Word> words = Words.of(article);
        PersonNames persons = PersonNames.of(words, lexicon);
        List<Spot> spots = spots(article.text(), words, persons);
        List<Spot> accepted = new ArrayList<>(spots);
        accepted.removeIf(spot -> spot.score <= 0);
        List<Spot> context = surroundings.of(article);
        new PlaceResolver(gazetteer.index(), accepted, context).resolve();
        List<Spot> doubtful = new ArrayList<>(spots);
        doubtful.removeIf(spot -> spot.score > 0 || spot.score < PlaceNeighbours.HOPELESS);
        if (new PlaceNeighbours(gazetteer.index(), words).accept(doubtful, accepted)) {
            accepted.sort(Comparator.comparingInt(spot -> spot.from));
            new PlaceResolver(gazetteer.index(), accepted, context).resolve();
        }
        new Strays(gazetteer.index(), lexicon, words).settle(accepted);
        RoleJudge roles = new RoleJudge(gazetteer.index(), lexicon, words);
        accepted.forEach(spot -> spot.role = roles.role(spot));
        List<PlaceMention> mentions = new ArrayList<>(accepted.size());
        for (Spot spot : accepted) {
            mentions.add(mention(article.text(), words, spot));
        }
        new UnknownPlaces(gazetteer.index(), lexicon, words, persons, accepted)
                .find()
                .forEach(span -> mentions.add(unknown(article.text(), span)));
        mentions.sort(Comparator.comparing(PlaceMention::span));
        return List.copyOf(mentions);
    }

    /** The names that the text may mean places by, each with its score. */
    List<Spot> spots(String text, List<Word> words, PersonNames persons) {
        List<Spot> found = finder.find(text, words);
        new SharedGenerics(gazetteer.index(), lexicon, words).apply(found);
        List<Spot> whole = new LongerNames(gazetteer.index(), lexicon, words).settle(found);
        List<Spot> spots = new PlaceChains(gazetteer.index(), lexicon, words).link(whole);
        PlaceJudge judge = new PlaceJudge(gazetteer.index(), lexicon, words, persons, spots);
        spots.forEach(judge::judge);
        return spots;
    }

    private static PlaceMention unknown(String text, Span span) {
        return new PlaceMention(
                span, span.in(text), Optional.empty(), PlaceRole.LITERAL, 0, List.of(), "said to be a place");
    }

    private PlaceMention mention(String text, List<Word> words, Spot spot) {
        Span span = new Span(words.get(spot.first).start(), spot.end);
        return new PlaceMention(
                span,
                NAMES.of(span.in(text)),
                spot.elsewhere ? Optional.empty() : gazetteer.some(spot.choice),
                spot.role,
                spot.elsewhere ? 0 : Math.min(1, Math.max(0, spot.confidence)),
                gazetteer.behindFirst(spot.ranking),
                spot.rule);
    }
}
