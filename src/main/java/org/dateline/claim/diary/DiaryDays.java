package org.dateline.claim.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.EntryDateReader;
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
    private final StoryDays story;
    private Optional<DateMention> now = Optional.empty();
    private boolean lasting;
    private int paragraph = -1;

    public DiaryDays(DatedEntry entry) {
        this.entry = entry;
        this.story = new StoryDays(entry);
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
        for (DateMention written : words.dates()) {
            DateMention date =
                    story.count(written, now.flatMap(day -> day.when().day()));
            boolean counted = date.form() instanceof DateForm.Neighbour
                    || date.form() instanceof DateForm.Counted
                    || story.isCounted(date);
            boolean told = isNear(date) && !date.span().overlaps(entry.heading());
            boolean named = date.form() instanceof DateForm.Day || date.form() instanceof DateForm.Weekday;
            if (told && named) {
                story.close();
            }
            if (told && (counted || named)) {
                boolean past = !date.when().day().orElseThrow().isAfter(entry.last()) || counted;
                now = past ? Optional.of(date) : now;
                lasting = counted || entry.heading().length() == 0; // a post of one day may tell of a week
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
                && ChronoUnit.DAYS.between(day.get(), entry.first()) <= back(date)
                && ChronoUnit.DAYS.between(entry.last(), day.get()) <= AHEAD_DAYS;
    }

    /** A letter without entries may tell of a whole year, day by day. */
    private int back(DateMention date) {
        boolean told = date.form() instanceof DateForm.Day || story.isCounted(date);
        return entry.heading().length() == 0 && told ? YEAR_DAYS : BACK_DAYS;
    }

    private static final int YEAR_DAYS = 366;

    /** On which days what the sentence tells of a place was; empty where it was at another time, or is not sure to be. */
    Optional<Days> of(SentenceTokens words, DiaryTeller teller, int at, Factuality mood) {
        Optional<DateMention> own = own(words, teller, at);
        if (story.isOpen()) {
            return Optional.empty();
        }
        boolean far = own.isPresent() && !isNear(own.get()) && own.get().range().isEmpty();
        boolean later = mood == Factuality.PLANNED && own.isEmpty();
        if (far || later) {
            return Optional.empty();
        }
        Days days = own.flatMap(DiaryDays::days)
                .or(() -> isNow(words, teller, at) ? Optional.empty() : now.flatMap(DiaryDays::days))
                .orElse(Days.of(entry));
        boolean since = own.filter(date -> DiaryWords.is(
                        "since", words.word(words.tokenAt(date.span().start()) - 1)))
                .isPresent();
        return Optional.of(since ? untilNow(days) : stay(words, at, days));
    }

    /** "I have been in Lima since Tuesday" */
    private Days untilNow(Days since) {
        boolean stay = !since.first().isAfter(entry.first())
                && ChronoUnit.DAYS.between(since.first(), entry.first()) <= LONGEST_STAY;
        return stay ? new Days(since.first(), entry.first(), since.mention()) : since;
    }

    /** "We stayed for three nights", from the day on; empty where it does not say for how long. */
    static Optional<Days> length(SentenceTokens words, LocalDate from) {
        Stream<Integer> counts = words.dates().stream()
                .filter(date -> date.type() == TimexType.DURATION)
                .filter(date -> isStay(words, words.tokenAt(date.span().start()) - 1))
                .flatMap(date -> LENGTH.matcher(date.value()).results())
                .map(length -> Integer.parseInt(length.group(1)));
        Stream<Integer> nights = IntStream.range(2, words.size())
                .filter(i -> DiaryWords.is("nights", words.word(i)) && isStay(words, i - 2))
                .flatMap(i -> EntryDateReader.number(words.word(i - 1)).stream())
                .boxed();
        return Stream.concat(counts, nights)
                .filter(count -> stays(words) && count > 1 && count <= LONGEST_STAY)
                .map(count -> new Days(from, from.plusDays(count - 1L), Optional.empty()))
                .findFirst();
    }

    private static boolean isStay(SentenceTokens words, int before) {
        return DiaryWords.is("so long", words.word(before))
                || DiaryWords.is("stay", words.word(before))
                || words.is(before, Word.THERE);
    }

    /** On which days those who tell say that they are where the entry is written, or came there. */
    Optional<Days> here(ParsedSentence sentence, DiaryTeller teller) {
        SentenceTokens words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean word = words.is(i, Word.HERE) || words.is(i, Word.THERE);
            boolean came =
                    words.is(i, Word.IN) && DiaryWords.is("way", words.word(i - 1)) && words.place(i + 1) == null;
            if ((word || came) && teller.isOurs(i) && cue(words, teller, i).mood() == Factuality.FACT) {
                Optional<Days> told = own(words, teller, i).filter(this::isNear).flatMap(DiaryDays::days);
                return told.isPresent() ? told : untilNow(words);
            }
        }
        return Optional.empty();
    }

    /** "We have been here two days": those before, too. */
    private Optional<Days> untilNow(SentenceTokens words) {
        return words.dates().stream()
                .filter(date -> date.type() == TimexType.DURATION)
                .map(date -> LENGTH.matcher(date.value()))
                .filter(Matcher::matches)
                .map(length -> Integer.parseInt(length.group(1)))
                .filter(count -> count > 0
                        && count <= LONGEST_STAY
                        && words.between(0, words.size()).contains(Word.BEEN.spelling()))
                .map(count -> new Days(entry.first().minusDays(count), entry.first(), Optional.empty()))
                .findFirst();
    }

    /** "I am in Lima": where the entry is written. */
    private static boolean isNow(SentenceTokens words, DiaryTeller teller, int at) {
        for (int i = teller.partOf(at); i < at; i++) {
            if (DiaryWords.is("now", words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The day of what is told there: one that follows at once ("Lima on Monday"), else the last before in the same part of the
     * sentence, one behind, or one of a part before.
     */
    private Optional<DateMention> own(SentenceTokens words, DiaryTeller teller, int at) {
        int part = teller.partOf(at);
        return words.dates().stream()
                .filter(date -> isDay(words, date))
                .filter(date -> teller.partOf(words.tokenAt(date.span().start())) <= part)
                .min(Comparator.comparingInt(date -> {
                    int from = words.tokenAt(date.span().start());
                    boolean same = teller.partOf(from) == part;
                    boolean next = from > at && from - at <= NEXT_TOKENS;
                    return (same ? 0 : FAR) + (next ? 0 : from < at ? at - from : FAR / 2 + from - at);
                }))
                .map(story::meant);
    }

    private static final int NEXT_TOKENS = 4;
    private static final int FAR = 1000;

    private boolean isDay(SentenceTokens words, DateMention date) {
        int from = words.tokenAt(date.span().start());
        boolean hour = date.form() == DateForm.Plain.YEAR && !words.is(from - 1, Word.IN); // "at 1540"
        return date.type() != TimexType.DURATION
                && !date.form().isTimeOfDay()
                && date.when().first().isPresent()
                && !date.span().overlaps(entry.heading())
                && !hour;
    }

    private static Optional<Days> days(DateMention date) {
        Optional<LocalDate> first = date.days().first();
        Optional<LocalDate> last = date.days().last();
        boolean short_ = first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) <= LONGEST_STAY;
        return short_ ? Optional.of(new Days(first.get(), last.get(), Optional.of(date))) : Optional.empty();
    }

    /** "We stayed in Lima for three nights": those behind the first as well. */
    private static Days stay(SentenceTokens words, int at, Days days) {
        OptionalInt nights = days.first().equals(days.last()) ? nights(words, at) : OptionalInt.empty();
        if (nights.isPresent()) {
            return new Days(days.first(), days.first().plusDays(nights.getAsInt() - 1L), days.mention());
        }
        for (DateMention date : words.dates()) {
            Matcher length = LENGTH.matcher(date.value());
            int from = words.tokenAt(date.span().start());
            boolean lasts = date.type() == TimexType.DURATION && length.matches() && Math.abs(from - at) <= STAY_REACH;
            boolean stayed = lasts
                    && words.between(0, words.size()).stream()
                            .anyMatch(word -> DiaryWords.is("stay", word) || DiaryWords.is("so long", word));
            if (stayed && days.first().equals(days.last())) {
                int count = Math.min(LONGEST_STAY, Integer.parseInt(length.group(1)));
                return count < 1 ? days : new Days(days.first(), days.first().plusDays(count - 1L), days.mention());
            }
        }
        return days;
    }

    /** "Three nights in Lima", "stayed in Lima for two nights". */
    private static OptionalInt nights(SentenceTokens words, int at) {
        for (int i = Math.max(1, at - STAY_REACH); i < Math.min(words.size(), at + STAY_REACH); i++) {
            OptionalInt count = DiaryWords.is("nights", words.word(i))
                    ? EntryDateReader.number(words.word(i - 1))
                    : OptionalInt.empty();
            if (count.isPresent() && count.getAsInt() >= 1 && count.getAsInt() <= LONGEST_STAY) {
                return count;
            }
        }
        return OptionalInt.empty();
    }

    private static final int STAY_REACH = 8;

    /** How sure it is what a sentence says of the place: by its part, or by the one before that it goes on with. */
    static FactualityCue cue(SentenceTokens words, DiaryTeller teller, int at) {
        int part = teller.partOf(at);
        if (words.has(part, at, Word.LL)) {
            return new FactualityCue(Factuality.PLANNED, "'" + Word.LL.spelling());
        }
        Optional<FactualityCue> own = LISTS.cues().find(words.withoutDates(part, at));
        while (own.isEmpty() && part > 0 && !teller.isNewSubject(part)) {
            int before = teller.partOf(part - 1);
            own = LISTS.cues().find(words.withoutDates(before, part));
            part = before;
        }
        return own.orElse(FactualityCue.FACT);
    }

    /** Whether the sentence tells of staying where one was. */
    public static boolean stays(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            if (DiaryWords.is("stay", words.word(i)) && words.place(i) == null
                    || words.is(i, Word.DAY) && words.is(i + 1, Word.OFF)) {
                return true;
            }
        }
        return false;
    }
}
