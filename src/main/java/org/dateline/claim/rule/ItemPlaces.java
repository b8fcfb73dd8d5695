package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;

/** In "10 am: Mass, the cathedral, Lima" of a schedule no preposition tells where; the first city or venue behind does. */
public final class ItemPlaces implements PlaceRule {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public Grounded<PlaceMention> find(ClauseAt at, Context context) {
        SentenceTokens words = at.words();
        Clause clause = at.clause();
        boolean item = ClauseReader.isFragment(words.sentence()) || words.size() <= LocationCues.ITEM_WORDS;
        if (!at.schedule() || !item || clause.sense() == PredicateClass.DEPARTURE) {
            return Grounded.none();
        }
        int next = at.all().stream()
                .mapToInt(Clause::at)
                .filter(other -> other > clause.at())
                .min()
                .orElse(words.size());
        return words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()) && LocationCues.isWhereabouts(words, m))
                .filter(m -> {
                    int start = words.tokenAt(m.span().start());
                    return start > clause.at() && start < next && !LISTS.is("not at", words.word(start - 1));
                })
                .filter(m -> clause.sense().travelWeight() == 3
                        || !context.state().isKnownElsewhere(m.place().orElseThrow()))
                .findFirst()
                .map(m -> Grounded.of(List.of(context.report().atDateline(m, clause)), Rule.ITEM))
                .orElse(Grounded.none());
    }
}
