package org.dateline.claim.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** Tells the days of what an entry tells: its own, unless a sentence names another. Goes through an entry once. */
final class DiaryDays {
    /** What is told of days farther from the entry's is history, or still far ahead. */
    private static final int BACK_DAYS = 45;

    private static final int AHEAD_DAYS = 20;
    private static final int LONGEST_STAY = 14;
    private static final Pattern LENGTH = Pattern.compile("P(\\d+)(?:D|N.*)");
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final DatedEntry entry;
    private Optional<DateMention> now = Optional.empty();
    private boolean lasting;
    private int paragraph = -1;

    public DiaryDays(DatedEntry entry) {
        this.entry = entry;
    }

    /**
     * The days of a stay.
     *
     * @param mention the words that tell them; empty where they are the entry's
     */
    public record Days(LocalDate first, LocalDate last, Optional<DateMention> mention) {
        public static Days of(DatedEntry entry) {
            return new Days(entry.first(), entry.last(), Optional.empty());
        }

        public static Days of(LocalDate day) {
            return new Days(day, day, Optional.empty());
        }

        public boolean isOf(DatedEntry entry) {
            return first.equals(entry.first()) && last.equals(entry.last()) && mention.isEmpty();
        }
    }

    /** Goes on to the sentence; a day that one before named holds on within its paragraph, "the next morning" to the end. */
    public void next(SentenceTokens words) {
        if (words.sentence().paragraph() != paragraph && !lasting) {
            now = Optional.empty();
        }
        paragraph = words.sentence().paragraph();
        for (DateMention date : words.dates()) {
            boolean counted = date.form() instanceof DateForm.Neighbour || date.form() instanceof DateForm.Counted;
            boolean told = isNear(date) && !date.span().overlaps(entry.heading());
            if (told && (counted || date.form().isCalendarDay() || date.form() instanceof DateForm.Weekday)) {
                boolean past = !date.when().day().orElseThrow().isAfter(entry.last()) || counted;
                now = past ? Optional.of(date) : now;
                lasting = counted;
            }
            if (date.form() instanceof DateForm.NearDay near && near.days() == 0) {
                now = Optional.empty();
                lasting = false;
            }
        }
    }

    private boolean isNear(DateMention date) {
        Optional<LocalDate> day = date.when().day();
        return day.isPresent()
                && date.type() != TimexType.DURATION
                && ChronoUnit.DAYS.between(day.get(), entry.first()) <= BACK_DAYS
                && ChronoUnit.DAYS.between(entry.last(), day.get()) <= AHEAD_DAYS;
    }

    /** On which days what the sentence tells of a place was; empty where it was at another time, or is not sure to be. */
    public Optional<Days> of(ParsedSentence sentence, PlaceMention place, Factuality mood) {
        SentenceTokens words = sentence.words();
        int at = words.tokenAt(place.span().start());
        List<DateMention> own = words.dates().stream()
                .filter(date ->
                        date.type() != TimexType.DURATION && !date.span().overlaps(entry.heading()))
                .filter(date -> date.when().first().isPresent())
                .toList();
        Optional<DateMention> nearest =
                own.stream().min(java.util.Comparator.comparingInt(date -> distance(words, date, at)));
        boolean far = nearest.isPresent()
                && !isNear(nearest.get())
                && nearest.get().range().isEmpty();
        boolean later = mood == Factuality.PLANNED && nearest.isEmpty();
        if (far || later) {
            return Optional.empty();
        }
        Days days = nearest.flatMap(DiaryDays::days)
                .or(() -> now.flatMap(DiaryDays::days))
                .orElse(Days.of(entry));
        return Optional.of(stay(words, at, days));
    }

    private static Optional<Days> days(DateMention date) {
        Optional<LocalDate> first = date.days().first();
        Optional<LocalDate> last = date.days().last();
        boolean short_ = first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) <= LONGEST_STAY;
        return short_ ? Optional.of(new Days(first.get(), last.get(), Optional.of(date))) : Optional.empty();
    }

    private static int distance(SentenceTokens words, DateMention date, int at) {
        int from = words.tokenAt(date.span().start());
        return Math.abs(from - at) * 2 + (from > at ? 1 : 0);
    }

    /** "We stayed in Lima for three nights": those behind the first as well. */
    private static Days stay(SentenceTokens words, int at, Days days) {
        for (DateMention date : words.dates()) {
            Matcher length = LENGTH.matcher(date.value());
            int from = words.tokenAt(date.span().start());
            boolean lasts = date.type() == TimexType.DURATION && length.matches() && Math.abs(from - at) <= STAY_REACH;
            boolean stayed = lasts
                    && words.between(0, words.size()).stream()
                            .anyMatch(
                                    word -> DiaryWords.is("stay", word) || word.equals("for") || word.equals("spent"));
            if (stayed && days.first().equals(days.last())) {
                int count = Math.min(LONGEST_STAY, Integer.parseInt(length.group(1)));
                return count < 1 ? days : new Days(days.first(), days.first().plusDays(count - 1L), days.mention());
            }
        }
        return days;
    }

    private static final int STAY_REACH = 8;

    /** How sure it is what a part of a sentence says of the place behind it. */
    public static Factuality mood(SentenceTokens words, int from, int at) {
        return LISTS.cues().strongest(words.withoutDates(from, at)).orElse(Factuality.FACT);
    }

    /** Whether the sentence tells of staying where one was. */
    public static boolean stays(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            if (DiaryWords.is("stay", words.word(i)) && words.place(i) == null
                    || words.word(i).equals("day") && words.word(i + 1).equals("off")) {
                return true;
            }
        }
        return false;
    }
}
