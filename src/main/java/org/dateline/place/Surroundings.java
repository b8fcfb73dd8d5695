package org.dateline.place;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Span;

/**
 * What stands beside an article and says what part of the world it speaks of: its headline, its publisher's name
 * ("The Paris News"), and the country that its address ends with (".co.uk").
 */
final class Surroundings {
    /** Weights, beside 1 for a name of the same sentence. */
    private static final double HEADLINE = 1;

    private static final double HOME = 3;

    private final GazetteerIndex index;
    private final PlaceFinder finder;
    private final PlaceLexicon lexicon;
    private final PlaceReader reader;

    Surroundings(GazetteerIndex index, PlaceFinder finder, PlaceLexicon lexicon, PlaceReader reader) {
        this.index = index;
        this.finder = finder;
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** Names to be decided with the article's own, none of which is a mention. */
    List<Spot> of(Article article) {
        List<Spot> spots = new ArrayList<>();
        article.title().ifPresent(title -> spots.addAll(headline(article, title)));
        article.source().ifPresent(source -> spots.addAll(publisher(article, source)));
        article.url().flatMap(this::country).ifPresent(spots::add);
        return spots;
    }

    private List<Spot> headline(Article article, String title) {
        List<Word> words = words(article, title);
        List<Spot> spots = reader.spots(title, words, PersonNames.of(words, lexicon));
        spots.removeIf(spot -> spot.score <= 0);
        spots.forEach(spot -> spot.beside = HEADLINE);
        return spots;
    }

    /** A newspaper is called after its home: of a name that else would be a paper's and no place's, the place counts. */
    private List<Spot> publisher(Article article, String source) {
        List<Word> words = words(article, source);
        List<Spot> spots = finder.find(source, words);
        spots.removeIf(spot -> {
            Feature feature = index.feature(spot.best());
            boolean home = feature.isCity() || feature == Feature.ADMIN1 || feature == Feature.COUNTRY;
            boolean common = spot.to - spot.from == 1
                    && lexicon.isCommonWord(words.get(spot.from).key());
            boolean small = index.population(spot.best()) < TOWN_PEOPLE;
            boolean person = isSomebody(words.get(spot.from).key()) && small || isFullName(words, spot);
            return !home || common || person || spot.use() == NameUse.OTHER;
        });
        spots.forEach(spot -> spot.beside = HOME);
        return spots;
    }

    /** "Letters of Harold Crane" come from no Harold; "The Charlotte Observer" does from a city. */
    private boolean isSomebody(String name) {
        return lexicon.isGivenName(name) || lexicon.isFamilyName(name);
    }

    /** "Augusta Penrose", "John Charlotte Crane" */
    private boolean isFullName(List<Word> words, Spot spot) {
        boolean given = spot.to - spot.from == 1
                && lexicon.isGivenName(words.get(spot.from).key());
        return given
                && spot.to < words.size()
                && lexicon.isFamilyName(words.get(spot.to).key())
                && !lexicon.isCommonWord(words.get(spot.to).key());
    }

    private static final int TOWN_PEOPLE = 20_000;

    /** The country of an address that ends with its code. */
    private Optional<Spot> country(String url) {
        String host;
        try {
            host = new URI(url.strip()).getHost();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        if (host == null || host.length() < 4 || host.charAt(host.length() - 3) != '.') {
            return Optional.empty();
        }
        String ending = host.substring(host.length() - 2).toUpperCase(Locale.ROOT);
        int row = index.findCountry(ending.equals("UK") ? "GB" : ending);
        if (row == GazetteerIndex.NONE || lexicon.is("world-domain", ending.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Spot country = new Spot(0, 1, 0, 0, new int[] {GazetteerIndex.posting(row, NameUse.MAIN)});
        country.beside = HOME;
        return Optional.of(country);
    }

    private static List<Word> words(Article article, String text) {
        Sentence all = new Sentence(new Span(0, text.length()), Sentence.Kind.PROSE, 0);
        return Words.of(new Article(
                article.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                article.published(),
                text,
                List.of(all)));
    }
}
