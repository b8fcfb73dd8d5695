package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.Ground;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/**
 * "Takes part in a meeting there", "landed in the city-state": in the place named last in the sentence, else in the one before;
 * not "from there". "The country" is a country, else that of the title, else the one that the text named last, else where the report
 * was written.
 */
public final class TherePlaces implements PlaceRule {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public Grounded<PlaceMention> find(ClauseAt at, Context context) {
        SentenceTokens words = at.words();
        Clause clause = at.clause();
        for (int i = clause.at(); i < Math.min(clause.end(), words.size()); i++) {
            boolean subject = LISTS.is("behind there", words.word(i + 1));
            boolean there = words.is(i, Word.THERE) && !words.is(i - 1, Word.FROM) && !subject;
            if (there || clause.sense().isMove() && isDescribed(words, i)) {
                Ground ground = new Ground(Rule.THERE, Optional.of(words.span(i, i + 1)));
                return meant(words, i, context)
                        .map(place -> Grounded.of(List.of(context.report().atDateline(place, clause)), ground))
                        .orElse(Grounded.none());
            }
        }
        return Grounded.none();
    }

    private static Optional<PlaceMention> meant(SentenceTokens words, int at, Context context) {
        if (!LISTS.is("described country", words.word(at))) {
            return before(words, at).or(() -> context.state().lastNamed());
        }
        return before(words, at)
                .filter(TherePlaces::isCountry)
                .or(() -> context.state().lastNamed().filter(TherePlaces::isCountry))
                .or(() -> ofTitle(context.read()))
                .or(() -> ofText(words, context.read()))
                .or(() -> context.report().written());
    }

    /** The country of the title, as the text names it first. */
    private static Optional<PlaceMention> ofTitle(ParsedArticle read) {
        List<Place> countries = read.titlePlaces().stream()
                .filter(ClauseReader::isLiteral)
                .filter(TherePlaces::isCountry)
                .flatMap(mention -> mention.place().stream())
                .distinct()
                .toList();
        return read.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(mention -> countries.size() == 1 && mention.place().equals(Optional.of(countries.get(0))))
                .findFirst();
    }

    /** The country that the text named last. */
    private static Optional<PlaceMention> ofText(SentenceTokens words, ParsedArticle read) {
        int here = words.sentence().start();
        return read.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(TherePlaces::isCountry)
                .filter(mention -> mention.span().end() <= here)
                .reduce((a, b) -> b);
    }

    private static boolean isCountry(PlaceMention mention) {
        return mention.place()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .isPresent();
    }

    /** The country of "flew into the country", the place spoken of. */
    private static boolean isDescribed(SentenceTokens words, int at) {
        boolean into = LISTS.is("at-place", words.word(at - 2)) || LISTS.is("to-place", words.word(at - 2));
        boolean alone = !words.is(at + 1, Word.OF)
                && !LISTS.is("apostrophe", words.word(at + 1))
                && words.place(at + 1) == null;
        return LISTS.is("described place", words.word(at)) && words.is(at - 1, Word.THE) && into && alone;
    }

    private static Optional<PlaceMention> before(SentenceTokens words, int there) {
        return words.places().stream()
                .filter(m -> ClauseReader.isLiteral(m)
                        && LocationCues.isStop(m.place().orElseThrow()))
                .filter(m -> words.tokenAt(m.span().start()) < there)
                .filter(m ->
                        !LocationCues.isOffice(words, words.tokenAt(m.span().start())))
                .reduce((a, b) -> b);
    }
}
