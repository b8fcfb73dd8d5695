package org.dateline.claim.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** Tells the days of what an entry tells: its own, unless a sentence names another. Goes through an entry once. */
final class DiaryDays {
    /** What is told of days farther from the entry's is history, or still far ahead. */
    private static final int BACK_DAYS = 45;

    private static final int AHEAD_DAYS = 20;

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

        Days later(int days) {
            return new Days(first.plusDays(days), last.plusDays(days), mention);
        }

        public boolean isOf(DatedEntry entry) {
            return first.equals(entry.first()) && last.equals(entry.last()) && mention.isEmpty();
        }
    }

    /** Goes on to the sentence; a day that one before named holds on within its paragraph, "the next morning" to the end. */
    public void next(SentenceTokens words) {
        boolean opens = words.sentence().paragraph() != paragraph;
        if (opens && !lasting) {
            now = Optional.empty();
        }
        paragraph = words.sentence().paragraph();
        for (DateMention written : words.dates()) {
            DateMention date =
                    story.count(written, now.flatMap(day -> day.when().day()));
            boolean counted = date.form() instanceof DateForm.Neighbour
                    || date.form() instanceof DateForm.Counted
                    || story.isCounted(date);
            boolean told = isNear(date) && !date.span().overlaps(entry.heading()) && !isUntil(words, date);
            boolean named = date.form() instanceof DateForm.Day || date.form() instanceof DateForm.Weekday;
            boolean yesterday = opens // "Yesterday we climbed to Lima." over a paragraph tells of all of it
                    && words.tokenAt(date.span().start()) == 0
                    && date.form() instanceof DateForm.NearDay past
                    && past.days() < 0
                    && past.hours() == DateForm.Hours.NONE;
            if (told && named) {
                story.close();
            }
            if (told && yesterday) {
                now = Optional.of(date);
                lasting = false;
            }
            if (told && (counted || named)) {
                boolean past = !date.when().day().orElseThrow().isAfter(entry.last()) || counted;
                now = past ? Optional.of(date) : now;
                lasting = counted
                        || entry.heading().length() == 0
                        || !entry.isOneDay(); // a post of one day may tell of a week
            }
            if (date.form() instanceof DateForm.NearDay near && near.days() == 0) {
                now = Optional.empty();
                lasting = false;
            }
        }
    }

    /** Goes on to a day to which the night led. */
    void pass(LocalDate day) {
        now = now.map(date -> date.on(day, date.text()));
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
        boolean far = own.isPresent() && !isNear(own.get()) && !StayLength.isShort(own.get());
        boolean later = mood == Factuality.PLANNED && own.isEmpty();
        if (far || later) {
            return Optional.empty();
        }
        Days days = own.flatMap(DiaryDays::days)
                .or(() -> isNow(words, teller, at) ? Optional.empty() : now.flatMap(DiaryDays::days))
                .orElse(Days.of(entry));
        if (own.isPresent() && isWhen(words, own.get(), at)) {
            return Optional.of(days);
        }
        if (own.isPresent() && DiaryWords.is("since", before(words, own.get()))) {
            return Optional.of(untilNow(days));
        }
        return Optional.of(
                own.isPresent() && DiaryWords.is("until", before(words, own.get()))
                        ? until(own.get(), days)
                        : StayLength.at(words, at, days, entry.heading().length() == 0));
    }

    /** "Since Sunday, when we left Lima", "until Monday, when a truck took us to Lima": on that day. */
    private static boolean isWhen(SentenceTokens words, DateMention date, int at) {
        int end = words.tokenAt(date.span().end());
        return end < at && (words.is(end, Word.WHEN) || words.is(end, Word.COMMA) && words.is(end + 1, Word.WHEN));
    }

    private static boolean isUntil(SentenceTokens words, DateMention date) {
        return DiaryWords.is("until", before(words, date));
    }

    private static String before(SentenceTokens words, DateMention date) {
        return words.word(words.tokenAt(date.span().start()) - 1);
    }

    /** "I was in Lima until Friday": from the day that was told of last. */
    private Days until(DateMention end, Days otherwise) {
        LocalDate since = now.flatMap(date -> date.when().day())
                .filter(day -> !day.equals(otherwise.first()))
                .orElse(entry.first());
        return StayLength.end(end, since)
                .filter(day -> since.isBefore(day) && ChronoUnit.DAYS.between(since, day) <= StayLength.LONGEST_STAY)
                .map(day -> new Days(since, day, Optional.of(end)))
                .orElse(otherwise);
    }

    /** "Greetings from Lima, where I arrived three days ago" */
    Days sinceThen(Days then) {
        boolean ago = then.mention()
                .filter(date -> date.form() instanceof DateForm.Counted counted && counted.sign() < 0)
                .isPresent();
        return ago ? untilNow(then) : then;
    }

    /** "I have been in Lima since Tuesday" */
    private Days untilNow(Days since) {
        boolean stay = !since.first().isAfter(entry.first())
                && ChronoUnit.DAYS.between(since.first(), entry.first()) <= StayLength.LONGEST_STAY;
        return stay ? new Days(since.first(), entry.first(), since.mention()) : since;
    }

    /** On which days those who tell say that they are where the entry is written, or came there. */
    Optional<Days> here(ParsedSentence sentence, DiaryTeller teller) {
        SentenceTokens words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            boolean word = words.is(i, Word.HERE) || words.is(i, Word.THERE);
            boolean came =
                    words.is(i, Word.IN) && DiaryWords.is("way", words.word(i - 1)) && words.place(i + 1) == null;
            if ((word || came)
                    && teller.isOurs(i)
                    && DiaryMood.of(words, teller, i).mood() == Factuality.FACT) {
                Optional<DateMention> own = own(words, teller, i).filter(this::isNear);
                Optional<Days> told = own.flatMap(DiaryDays::days);
                return own.filter(date -> DiaryWords.is("until", before(words, date)))
                        .flatMap(date -> told.map(days -> until(date, days)))
                        .or(() -> told.isPresent() ? told : untilNow(words));
            }
        }
        return Optional.empty();
    }

    /** "Lima, where we play tomorrow and on Friday": the days of what stands behind the place. */
    List<Days> behind(SentenceTokens words, DiaryTeller teller, int end) {
        int where = words.is(end, Word.COMMA) ? end + 1 : end;
        if (!words.is(where, Word.WHERE) || !teller.isOurs(where + 1)) {
            return List.of();
        }
        int next = IntStream.range(where, words.size())
                .filter(i -> words.place(i) != null)
                .findFirst()
                .orElse(words.size());
        return words.dates().stream()
                .filter(date -> isDay(words, date) && isNear(story.meant(date)))
                .filter(date -> words.tokenAt(date.span().start()) > where
                        && words.tokenAt(date.span().start()) < next)
                .flatMap(date -> days(story.meant(date)).stream())
                .toList();
    }

    /** "We have been here two days": those before, too. */
    private Optional<Days> untilNow(SentenceTokens words) {
        return words.dates().stream()
                .filter(date -> date.type() == TimexType.DURATION)
                .map(date -> StayLength.LENGTH.matcher(date.value()))
                .filter(Matcher::matches)
                .map(length -> Integer.parseInt(length.group(1)))
                .filter(count -> count > 0
                        && count <= StayLength.LONGEST_STAY
                        && words.between(0, words.size()).contains(Word.BEEN.spelling()))
                .map(count -> new Days(entry.first().minusDays(count), entry.first(), Optional.empty()))
                .findFirst();
    }

    /** "I am in Lima": where the entry is written. */
    private static boolean isNow(SentenceTokens words, DiaryTeller teller, int at) {
        for (int i = teller.partOf(at); i < at; i++) {
            boolean general = DiaryWords.is("nothing", words.word(i - 1)); // "it is an hour to Lima"
            if (DiaryWords.is("now", words.word(i)) && !general) {
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
                && ChronoUnit.DAYS.between(first.get(), last.get()) <= StayLength.LONGEST_STAY;
        return short_ ? Optional.of(new Days(first.get(), last.get(), Optional.of(date))) : Optional.empty();
    }
}
