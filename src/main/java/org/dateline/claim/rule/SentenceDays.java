package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.context.DatelineContext;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.RelativeAsides;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateConflict;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;

/** Tells which of a sentence's dates a clause may take, and which date something else. */
final class SentenceDays {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private SentenceDays() {}

    /** "This evening": in a schedule, the evening of its day. */
    static boolean isPartOfToday(DateMention date) {
        return date.form() instanceof DateForm.NearDay near && near.hours() == DateForm.Hours.PART;
    }

    /** "The tour ended on Wednesday, when she left Lima": the one day of the sentence, for all that it tells. */
    static List<DateMention> shared(SentenceTokens words, List<Clause> all, Clause clause, DatelineContext report) {
        List<DateMention> days = words.dates().stream()
                .filter(d -> d.when().day().isPresent() && !isAnachronism(d) && !report.isOfDateline(words, d))
                .toList();
        boolean apart = words.between(clause.at() - 3, clause.at()).stream().anyMatch(word -> LISTS.is("apart", word));
        if (days.size() != 1 || clause.nominal() || apart) {
            return List.of();
        }
        int behind = words.tokenAt(days.get(0).span().end());
        String next = words.word(words.is(behind, Word.COMMA) ? behind + 1 : behind);
        boolean opened = Word.WHEN.is(next) && clause.at() > behind && clause.at() - behind <= LocationCues.ITEM_WORDS;
        boolean told = opened
                || isMeanwhile(words, all, clause, days.get(0))
                || !ReportedDate.is(words, days.get(0), all)
                        && all.stream()
                                .anyMatch(other -> other.dates().contains(days.get(0))
                                        && other.sense() != PredicateClass.BEGIN
                                        && other.sense() != PredicateClass.END
                                        && (other.at() == clause.at() || !RelativeAsides.isAside(words, other))
                                        && !words.has(clause.at(), other.at(), Word.WHERE)
                                        && (other.mood() == clause.mood() || isPartOf(words, clause, other))
                                        && (other.tense() == clause.tense() || other.nominal())
                                        && Math.abs(other.at() - clause.at()) <= LocationCues.ITEM_WORDS);
        return told ? days : List.of();
    }

    /** "Will visit Lima as part of a trip to the coast on Tuesday". */
    private static boolean isPartOf(SentenceTokens words, Clause clause, Clause occasion) {
        if (!occasion.nominal() || clause.mood() != Factuality.PLANNED || occasion.at() < clause.at()) {
            return false;
        }
        for (int i = occasion.at() - 1; i > Math.max(clause.at(), occasion.at() - PART_REACH); i--) {
            if (words.is(i, Word.OF) && LISTS.is("that is part", words.word(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static final int PART_REACH = 6;

    /** "Made the call on Tuesday as she visited farmers in Lima", "said on Tuesday after meeting Oram in Lima": on the same day. */
    private static boolean isMeanwhile(SentenceTokens words, List<Clause> all, Clause clause, DateMention day) {
        int from = words.tokenAt(day.span().start());
        int behind = words.tokenAt(day.span().end());
        boolean done = clause.mood() == Factuality.FACT
                && all.stream()
                        .anyMatch(other -> !other.nominal()
                                && other.at() < from
                                && other.tense() == VerbForm.Tense.PAST
                                && other.mood() == Factuality.FACT);
        for (int i = clause.at() - 1; done && i >= Math.max(behind, clause.at() - MEANWHILE_REACH); i--) {
            if (LISTS.is("meanwhile", words.word(i))) {
                return true;
            }
            if (i == clause.at() - 1
                    && clause.tense() == VerbForm.Tense.ING
                    && LISTS.is("right after", words.word(i))) {
                return true;
            }
            if (!words.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    private static final int MEANWHILE_REACH = 4;

    /** The date and, where it is an end of a range, the other. */
    static List<DateMention> whole(SentenceTokens words, DateMention date) {
        return words.dates().stream()
                .filter(d -> d.equals(date)
                        || d.range().isPresent()
                                && date.range().isPresent()
                                && d.range()
                                        .get()
                                        .span()
                                        .equals(date.range().get().span()))
                .toList();
    }

    /** "On Friday she cancelled the visit": the day on which it was called off, not that of the visit. */
    static boolean tellsOfCalling(SentenceTokens words, Clause clause, DateMention date) {
        int at = words.tokenAt(date.span().start());
        boolean opens = at <= 2 && clause.at() > at;
        boolean today = date.form() instanceof DateForm.NearDay near && near.days() <= 0
                || date.form() == DateForm.Plain.PART_OF_DAY;
        return clause.mood() == Factuality.CANCELLED && !clause.nominal() && (opens || today);
    }

    /** "On Monday night", "late on Monday": too late to be far away on the same day. */
    static boolean isLate(DateMention date) {
        return LISTS.isWithin("late in the day", date.text());
    }

    static boolean isAnachronism(DateMention date) {
        return date.conflict()
                .map(c -> c.kind() == DateConflict.Kind.ANACHRONISM)
                .orElse(false);
    }

    /** "Vision 2030" is a name, and the year of publication dates nothing. */
    static boolean isIdleYear(SentenceTokens words, DateMention date, Optional<LocalDate> published) {
        if (date.when().precision() != Precision.YEAR) {
            return false;
        }
        int at = words.tokenAt(date.span().start());
        boolean name = at > 1 && words.isCapital(at - 1) && words.place(at - 1) == null && words.date(at - 1) == null;
        boolean current = published.isPresent()
                && date.when()
                        .first()
                        .map(d -> d.getYear() == published.get().getYear())
                        .orElse(false);
        return name || current;
    }
}
