package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Sentence;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DiscourseState;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;

/** Of which day news without a day, and times of a day, are: of the report's, or of one that was told of before. */
final class ToldDays {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private ToldDays() {}

    /** The day of publication, or the day before where that is what was told of last. */
    static LocalDate ofNews(SentenceTokens words, Clause clause, Context context) {
        LocalDate published = context.report().published().orElseThrow();
        return context.state()
                .lastDay()
                .filter(day -> clause.tense() == VerbForm.Tense.PAST && !isPerfect(words, clause))
                .filter(day -> day.isBefore(published) && !day.isBefore(published.minusDays(LATE_NEWS_DAYS)))
                .orElse(published);
    }

    private static final int LATE_NEWS_DAYS = 2;

    /** "Has just arrived". */
    static boolean isPerfect(SentenceTokens words, Clause clause) {
        return clause.tense() == VerbForm.Tense.PAST
                && words.between(clause.at() - AUXILIARY_REACH, clause.at()).stream()
                        .anyMatch(word -> EnglishLexicon.load().is("has", word));
    }

    /** "Had flown to Lima": before what the article tells of. */
    static boolean isPluperfect(SentenceTokens words, Clause clause) {
        return clause.tense() == VerbForm.Tense.PAST
                && words.between(clause.at() - AUXILIARY_REACH, clause.at()).stream()
                        .anyMatch(word -> LISTS.is("had", word));
    }

    private static final int AUXILIARY_REACH = 3;

    /** "During her visit to Peru, she met Oram": on one of its days, and none need be the report's. */
    static boolean isWithinStay(SentenceTokens words) {
        int first = words.opening();
        if (!words.is(first, Word.DURING)) {
            return false;
        }
        for (int i = first + 1; i < Math.min(words.size(), first + STAY_REACH) && !words.is(i, Word.COMMA); i++) {
            PredicateClass occasion = LISTS.occasions().get(words.word(i));
            if (occasion != null) {
                return occasion == PredicateClass.VISIT;
            }
        }
        return true;
    }

    private static final int STAY_REACH = 12;

    /** "He then flies to Lima": next in a plan, and not on the day of the report. */
    static boolean isInTurn(SentenceTokens words, Clause clause) {
        return clause.tense() == VerbForm.Tense.PRESENT
                && words.between(clause.at() - TURN_REACH, clause.at()).stream()
                        .anyMatch(word -> EnglishLexicon.load().is("in turn", word));
    }

    private static final int TURN_REACH = 3;

    /** "Talks are on Tuesday. In the evening there is a dinner": on Tuesday, not on the day of publication. */
    static DateMention ofPart(ClauseAt at, DateMention date, Context context) {
        DiscourseState state = context.state();
        Clause clause = at.clause();
        if (state.inSchedule()
                || !date.form().isTimeOfDay()
                || context.report().published().isEmpty()
                || isOfSentence(date, at.words(), context)) {
            return date;
        }
        LocalDate published = context.report().published().get();
        boolean past = clause.mood() == Factuality.FACT && clause.tense() == VerbForm.Tense.PAST;
        if (isOfAside(date, context)) {
            return date.on(ofNews(at.words(), clause, context), "the day of the report");
        }
        Optional<LocalDate> day = date.when().day();
        if (day.isPresent() && day.get().isBefore(published) && (!past || isAfterFlashback(date, context.read()))) {
            return date.on(
                    published, "the day of the report"); // "was in Quito on Monday. Later in the day she flies to Lima"
        }
        boolean entry = at.words().sentence().kind() == Sentence.Kind.ITEM;
        Optional<LocalDate> told = entry ? state.lastDay() : state.dayBefore();
        boolean before = told.isPresent() && told.get().isBefore(published);
        boolean fits = past && !entry ? before : !before;
        return fits
                        && told.isPresent()
                        && day.equals(context.report().published())
                        && !told.equals(context.report().published())
                ? date.on(told.get(), "the day told of before")
                : date;
    }

    /** "Said on Thursday that she would fly to Lima that night": of the day of the report that the sentence itself names. */
    private static boolean isOfSentence(DateMention date, SentenceTokens words, Context context) {
        OptionalInt from = date.relation().mention();
        LocalDate published = context.report().published().orElseThrow();
        return from.isPresent()
                && words.dates().contains(context.read().dates().get(from.getAsInt()))
                && date.when()
                        .day()
                        .filter(day -> !day.isBefore(published.minusDays(LATE_NEWS_DAYS)))
                        .isPresent();
    }

    /** "Miller, who landed on Sunday, toured a mill. She laid a wreath later in the day": not on Sunday. */
    private static boolean isOfAside(DateMention date, Context context) {
        OptionalInt from = date.relation().mention();
        return from.isPresent()
                && context.asides().contains(context.read().dates().get(from.getAsInt()));
    }

    /** "She had been in Quito the day before. She left in the evening": not on that day before. */
    private static boolean isAfterFlashback(DateMention date, ParsedArticle read) {
        return date.relation().mention().isPresent()
                && LISTS.isWithin(
                        "day before",
                        read.dates().get(date.relation().mention().getAsInt()).text());
    }
}
