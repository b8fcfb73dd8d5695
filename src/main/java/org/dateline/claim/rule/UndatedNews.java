package org.dateline.claim.rule;

import java.util.List;
import org.dateline.article.Published;
import org.dateline.article.Sentence;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.OthersDays;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;

/** "The queen met miners in Lima": what an article tells near its top without any day is news of its own day. */
public final class UndatedNews implements ClauseRule {
    /** Farther down, articles tell of what was before. */
    private static final int LAST_PARAGRAPH = 8;

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public List<ClaimDraft> claims(Found found, Context context) {
        Published published = context.read().article().published();
        if (context.report().published().isEmpty()
                || published.from() == Published.From.INFERRED
                || !context.read().turns().isEmpty()
                || context.state().inSchedule()
                || !found.days().isEmpty()
                || !found.places().isOwn()
                || found.places().values().size() != 1
                || !isToldNow(found.clause())
                || ToldDays.isInTurn(found.words(), found.clause())
                || ToldDays.isPluperfect(found.words(), found.clause())
                || found.clause().tense() == VerbForm.Tense.PAST
                        && context.report().looksBack()
                || isSaidOfBefore(found)
                || isOfAnotherTime(found.words(), context)) {
            return List.of();
        }
        return found.places().values().stream()
                .map(place -> ClaimDraft.news(
                                found.words(), found.clause(), context.cast().others(found.clause()))
                        .onDay(ToldDays.ofNews(found.words(), found.clause(), context), Rule.PUBLICATION)
                        .at(place, found.places().ground()))
                .toList();
    }

    private static boolean isToldNow(Clause clause) {
        boolean finite = clause.tense() == VerbForm.Tense.PAST || clause.tense() == VerbForm.Tense.PRESENT;
        return clause.mood() == Factuality.FACT
                && clause.isTold()
                && finite
                && clause.dates().isEmpty();
    }

    /** "She said she met miners in Lima": before she said it. */
    private static boolean isSaidOfBefore(Found found) {
        Clause clause = found.clause();
        return found.at().all().stream()
                .filter(other -> other.sense() == PredicateClass.REPORT || other.sense() == PredicateClass.SPEECH)
                .map(Clause::at)
                .filter(said -> said < clause.at() && said >= clause.at() - REPORT_REACH)
                .anyMatch(said -> LISTS.is("person-pronoun", found.words().word(said + 1))
                        || LISTS.is("relative", found.words().word(said + 1)));
    }

    private static final int REPORT_REACH = 4;

    private static boolean isOfAnotherTime(SentenceTokens words, Context context) {
        boolean dated = words.dates().stream()
                .anyMatch(date -> !context.report().isOfDateline(words, date)
                        && !OthersDays.isThings(words, date)
                        && (date.when().first().isPresent()
                                || date.when().last().isPresent()));
        return dated
                || ToldDays.isWithinStay(words)
                || words.sentence().kind() == Sentence.Kind.HEADING
                || words.sentence().paragraph() > LAST_PARAGRAPH
                || words.between(0, words.size()).stream().anyMatch(word -> LISTS.is("another time", word));
    }
}
